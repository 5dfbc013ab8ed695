using Zindan.Core.Entities;
using Zindan.Core.Statements;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Propositions;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Participants;

/// <summary>Says which role a noun gives its bearer in an organisation, and which noun of a phrase does so.</summary>
internal sealed class AffiliationRoles(ParticipantMap map, ExtractionLexicon lexicon)
{
    private readonly Grammar _grammar = map.Grammar;

    /// <summary>The common noun of a phrase: its head, or for a name the last noun before the name.</summary>
    public int NounOf(NounPhrase phrase)
    {
        if (map.Document.Names.Any(name => name.Tokens.Contains(phrase.Head) && name.Type == NameType.Person))
        {
            var token = phrase.Head;
            while (
                token >= phrase.Tokens.Start
                && (
                    map.Document.Names.Any(name => name.Tokens.Contains(token) && name.Type == NameType.Person)
                    || _grammar.Upos(token) == "PUNCT"
                )
            )
            {
                token--;
            }

            // "Taliban commander Mullah X": an honorific may stand between noun and name.
            while (
                token > phrase.Tokens.Start
                && lexicon.People.SideOf(lexicon.People.Singular(_grammar.Form(token - 1)).Lemma) is not null
                && map.Document.Titles.Any(title => title.Kind != TitleKind.Post && title.Tokens.Contains(token))
            )
            {
                token--;
            }

            return token >= phrase.Tokens.Start ? token : -1;
        }

        return phrase.Head;
    }

    /// <summary>The role of a noun in the organisation named right before it, and whether a word between them only links the two.</summary>
    public (string? Role, bool IsLinked) Beside(int token, int noun, Participant group)
    {
        for (var next = token + 1; next <= Math.Min(token + 2, noun); next++)
        {
            if (lexicon.Words.Contains("bound", _grammar.Form(next)))
            {
                // Whom a band inspires it need not know.
                return (
                    _grammar.Form(next).EndsWith("inspired", StringComparison.Ordinal) ? AffiliationRole.Supporter : AffiliationRole.Member,
                    true
                );
            }

            if (lexicon.Words.Contains("backed", _grammar.Form(next)))
            {
                return (AffiliationRole.Ally, false);
            }
        }

        return (Of(noun, group), false);
    }

    /// <summary>The role of a noun in an organisation, or null.</summary>
    public string? Of(int noun, Participant group)
    {
        if (noun < 0)
        {
            return null;
        }

        var one = lexicon.People.Singular(_grammar.Form(noun)).Lemma;
        var whole = lexicon.People.Singular(HyphenatedWord.EndingAt(_grammar, noun)).Lemma;
        var two =
            noun > 2 && _grammar.Form(noun - 1) == "in" ? $"{_grammar.Form(noun - 2)} in {one}"
            : one == "number" && noun + 1 < _grammar.Count ? $"{one} {_grammar.Form(noun + 1)}"
            : noun > 0 ? $"{_grammar.Form(noun - 1)} {one}"
            : one;
        // "two senior X figures": not every noun that makes members is one of people.
        one = lexicon.Affiliations.RoleOf(one, group.Kind) is null ? _grammar.Lemma(noun) : one;
        var lemma = new[] { two, whole }.FirstOrDefault(longer => lexicon.Affiliations.RoleOf(longer, group.Kind) is not null) ?? one;
        var role = lexicon.Affiliations.RoleOf(lemma, group.Kind);
        if (
            role is AffiliationRole.Leader or AffiliationRole.Commander
            && noun > 0
            && lexicon.Words.Contains("second", _grammar.Form(noun - 1))
        )
        {
            role = AffiliationRole.Official;
        }

        return
            role == AffiliationRole.Member
            && group.Kind is GroupKind.State or GroupKind.Media
            && !lexicon.Words.Contains("member-of-any", lemma)
            ? null
            : role;
    }

    /// <summary>Whether a noun of the held behind the name of a band says that they are its people ("Taliban prisoners"), or only may be ("Taliban suspects"); null where it says nothing.</summary>
    public Stance? OfHeld(int noun, Participant group)
    {
        var lemma = lexicon.People.Singular(_grammar.Form(noun)).Lemma;
        return group.Kind is not (GroupKind.Militant or GroupKind.Criminal) ? null
            : lexicon.Words.Contains("suspected-member", lemma) ? Stance.Alleged
            : lexicon.Words.Contains("held-member", lemma) ? Stance.Asserted
            : null;
    }
}
