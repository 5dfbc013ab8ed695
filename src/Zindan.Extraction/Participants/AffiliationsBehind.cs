using Zindan.Core.Entities;
using Zindan.Core.Statements;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Propositions;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Participants;

/// <summary>Reads the organisation behind a noun for people: "leader of X", "fighters from X", "a driver for X", "a member of the inner circle of X", "A of the X".</summary>
internal sealed class AffiliationsBehind(ParticipantMap map, ExtractionLexicon lexicon)
{
    private readonly Grammar _grammar = map.Grammar;
    private readonly GroupPhrases _groups = new(map, lexicon);
    private readonly AffiliationRoles _roles = new(map, lexicon);

    /// <summary>The organisations that stand behind a phrase, each with the role that its noun gives in it and the words that say so.</summary>
    public IEnumerable<(Participant Group, string Role, TokenRange Words)> Of(NounPhrase phrase, int noun)
    {
        var at = PastInnerBody(phrase.Tokens.End);
        if (at + 1 >= _grammar.Count || _grammar.Form(at) is not ("of" or "for" or "in" or "from" or "with" or "at"))
        {
            yield break;
        }

        // "members of the X and Y groups": each conjunct.
        var isQuoted =
            _grammar.Form(at + 1) is "\"" or "“"
            || _grammar.Form(at + 1) == "the" && at + 2 < _grammar.Count && _grammar.Form(at + 2) is "\"" or "“";
        var next = _groups.At(at + 1) ?? (isQuoted ? _groups.At(at + 2) ?? _groups.At(at + 3) : null);
        if (next is null || _groups.Of(next) is not { } group)
        {
            yield break;
        }

        if (
            next.Tokens.End + 1 < _grammar.Count
            && !(IsLink(next.Tokens.End) && _grammar.Form(next.Tokens.End + 1) is "to" or "with" or "by" or "in")
            && (
                IsLink(next.Tokens.End)
                || IsLink(next.Tokens.End + 1)
                || IsLink(Math.Min(_grammar.Count - 1, next.Tokens.End + 3)) && _grammar.Form(next.Tokens.End) == "("
            )
        )
        {
            // "leader of the X-linked band": X is not what he leads.
            yield break;
        }

        var preposition = _grammar.Form(at);
        var role = _roles.Of(noun, group) ?? RoleBehind(phrase, noun, preposition, group);
        if (
            role is null
            || preposition is "for"
                && (role is AffiliationRole.Founder || !IsBand(group) && role is AffiliationRole.Leader or AffiliationRole.Commander)
        )
        {
            yield break;
        }

        // "a negotiator with X" sits on the other side.
        if (preposition == "with" && lexicon.Words.Contains("counterpart", _grammar.Form(noun)))
        {
            yield break;
        }

        role = at > phrase.Tokens.End && role is AffiliationRole.Leader or AffiliationRole.Commander ? AffiliationRole.Official : role;

        if (
            preposition is "in" or "at" or "with" or "from"
            && group.Kind is GroupKind.State or GroupKind.Media or GroupKind.Other
            && role is AffiliationRole.Member
        )
        {
            yield break;
        }

        yield return (group, role, phrase.Tokens.Cover(next.Tokens));
        for (var (end, steps) = (next.Tokens.End, 0); end + 1 < _grammar.Count && steps < 3 && _grammar.Form(end) is "and" or ","; steps++)
        {
            var conjunct = _groups.At(end + 1);
            if (conjunct is null || _grammar.Form(end) != "and" || _groups.Of(conjunct) is not { } other || !other.IsNamed)
            {
                break;
            }

            yield return (other, role, phrase.Tokens.Cover(conjunct.Tokens));
            end = conjunct.Tokens.End;
        }
    }

    // "a member of the inner circle of X": whoever is in it is in X.
    private int PastInnerBody(int at) =>
        // "chief of staff of X".
        at + 3
            < _grammar.Count
        && _grammar.Form(at) == "of"
        && _grammar.Form(at + 1) == "staff"
        && _grammar.Form(at + 2) is "of" or "at"
            ? at + 2
        : at + 2 < _grammar.Count
        && _grammar.Form(at) is "of" or "in" or "on"
        && map.PhraseAt(at + 1) is { } inner
        && inner.Tokens.Start <= at + 1
        && lexicon.Words.Contains("inner-body", _grammar.Lemma(inner.Head))
        && map.Of(inner) is not { Label: EntityLabel.Group, IsNamed: true }
        && inner.Tokens.End < _grammar.Count
        && _grammar.Form(inner.Tokens.End) is "of" or "in"
            ? inner.Tokens.End
        : at;

    private bool IsLink(int token) => lexicon.Words.Contains("bound", _grammar.Form(token)) || _grammar.Form(token) is "backed" or "based";

    // "X of the Red Front", "X of the prison service", "a driver for the Red Front".
    private string? RoleBehind(NounPhrase phrase, int noun, string preposition, Participant group) =>
        preposition == "of" && IsBareName(phrase) && IsBand(group) ? AffiliationRole.Member
        : preposition is "of" or "from"
        && IsBareName(phrase)
        && group is { IsNamed: true, Kind: GroupKind.State or GroupKind.Media or GroupKind.Military or GroupKind.Other }
            ? AffiliationRole.Employee
        : preposition == "from" && noun >= 0 && _roles.OfHeld(noun, group) == Stance.Asserted ? AffiliationRole.Member
        : preposition == "for" && IsBand(group) && noun >= 0 && lexicon.Words.Contains("serves-band", _grammar.Form(noun))
            ? AffiliationRole.Member
        : null;

    // "X of the Red Front".
    private bool IsBareName(NounPhrase phrase) =>
        phrase.Names.Any(name => map.Document.Names[name].Type == NameType.Person && map.Document.Names[name].Tokens.Contains(phrase.Head));

    private static bool IsBand(Participant group) => group is { IsNamed: true, Kind: GroupKind.Militant or GroupKind.Criminal };
}
