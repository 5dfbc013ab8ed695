using Zindan.Core.Entities;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Propositions;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Participants;

/// <summary>Says who runs a prison: "the ministry's jail", "a Taliban prison", "the X-run prison", "a jail guarded by fighters of X".</summary>
internal sealed class PrisonOperators(ParticipantMap map, ExtractionLexicon lexicon)
{
    private readonly Grammar _grammar = map.Grammar;
    private readonly GroupPhrases _groups = new(map, lexicon);

    /// <summary>Who runs the prison that a phrase speaks of, and the words that say so, or null.</summary>
    public (Participant Group, TokenRange Words)? Of(NounPhrase phrase)
    {
        if (
            phrase.Possessor is { } index
            && map.Of(map.Phrases[index]) is { Label: EntityLabel.Group } owner
            && (Runs(owner) || IsNamedBand(owner))
        )
        {
            return (owner, map.Phrases[index].Tokens);
        }

        if (Compounded(phrase) is { } compounded)
        {
            return compounded;
        }

        var at = phrase.Tokens.End;
        return
            at + 1 < _grammar.Count
            && _grammar.Form(at) == "of"
            && map.PhraseAt(at + 1) is { } next
            && map.Of(next) is { Label: EntityLabel.Group } group
            && (Runs(group) || IsNamedBand(group) && phrase.Names.IsEmpty)
            ? (group, next.Tokens)
            : RunBy(phrase);
    }

    // "a Taliban-run prison".
    private (Participant Group, TokenRange Words)? Compounded(NounPhrase phrase)
    {
        for (var token = phrase.Tokens.Start + 1; token < phrase.Head; token++)
        {
            var before = _grammar.Form(token - 1) == "-" ? token - 2 : token - 1;
            if (
                before >= phrase.Tokens.Start
                && lexicon.PrisonWords.Contains("running", _grammar.Form(token).TrimStart('-'))
                && map.Inside(before) is { Label: EntityLabel.Group } group
            )
            {
                return (group, phrase.Tokens);
            }
        }

        // "an army prison", "a Taliban jail"; but "the X prisons" may be those where the X are held.
        return
            phrase.Head > phrase.Tokens.Start
            && lexicon.Prisons.ClassOf(_grammar.Form(phrase.Head)) == "detention"
            && map.Inside(phrase.Head - 1) is { Label: EntityLabel.Group, IsNamed: true } keeper
            && (Runs(keeper) || IsNamedBand(keeper) && phrase.IsIndefinite)
            ? (keeper, phrase.Tokens)
            : null;
    }

    // "a prison run by X", "the prison in Y, which is operated by X, …".
    private (Participant Group, TokenRange Words)? RunBy(NounPhrase phrase)
    {
        var end = map.Document.SentenceOf(phrase.Head).Tokens.End;
        for (var token = phrase.Tokens.End; token + 1 < Math.Min(end, phrase.Tokens.End + 9); token++)
        {
            if (_grammar.Form(token + 1) == "by" && lexicon.PrisonWords.Contains("running", _grammar.Form(token)))
            {
                return map.PhraseAt(Math.Min(token + 2, end - 1)) is { } by ? GroupIn(by, end) : null;
            }

            if (
                !(
                    _grammar.Form(token) is "," or "which" or "that" or "is" or "was" or "in" or "at" or "of" or "near"
                    || map.PhraseAt(token) is { } between && map.Of(between) is { Label: EntityLabel.Place }
                    || lexicon.PrisonWords.Contains("part-of-place", _grammar.Form(token))
                    || _grammar.Upos(token) is "DET" or "ADJ"
                )
            )
            {
                return null;
            }
        }

        return null;
    }

    // "by a private company, X": the name behind the comma.
    private (Participant Group, TokenRange Words)? GroupIn(NounPhrase phrase, int end)
    {
        if (map.Of(phrase) is { Label: EntityLabel.Group, IsNamed: true } named)
        {
            return (named, phrase.Tokens);
        }

        if (
            phrase.Tokens.End + 1 < end
            && _grammar.Form(phrase.Tokens.End) == ","
            && map.PhraseAt(phrase.Tokens.End + 1) is { } behind
            && map.Of(behind) is { Label: EntityLabel.Group, IsNamed: true } apposed
        )
        {
            return (apposed, behind.Tokens);
        }

        // "by fighters of X".
        if (
            map.Of(phrase) is { Label: EntityLabel.Cohort }
            && phrase.Tokens.End + 1 < end
            && _grammar.Form(phrase.Tokens.End) is "of" or "from"
            && _groups.At(phrase.Tokens.End + 1) is { } whose
            && _groups.Of(whose) is { IsNamed: true } whole
        )
        {
            return (whole, whose.Tokens);
        }

        return map.Of(phrase) is { Label: EntityLabel.Group } group ? (group, phrase.Tokens) : null;
    }

    private static bool IsNamedBand(Participant group) => group is { IsNamed: true, Kind: GroupKind.Militant };

    private static bool Runs(Participant group) => group.Kind is GroupKind.State or GroupKind.Military;
}
