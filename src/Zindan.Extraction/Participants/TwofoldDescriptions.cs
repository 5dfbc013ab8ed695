using Zindan.Core.Entities;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Propositions;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Participants;

/// <summary>Joins a word of kinship and another noun that are of one person with the name behind them: "X's lawyer and niece, Y,", "his driver and cousin Y".</summary>
internal sealed class TwofoldDescriptions(ParticipantMap map, ExtractionLexicon lexicon)
{
    private readonly Grammar _grammar = map.Grammar;

    /// <summary>Joins them, in order of the text.</summary>
    public void Join()
    {
        foreach (var first in map.Phrases)
        {
            if (
                map.Document.SentenceOf(first.Head).Kind == SectionKind.Body
                && first is { IsPossessed: true, Names.IsEmpty: true }
                && map.Of(first) is { Label: EntityLabel.Person, IsNamed: false }
                && first.Tokens.End < _grammar.Count
                && _grammar.Form(first.Tokens.End) == "and"
                && map.PhraseAt(first.Tokens.End + 1) is { Determiner: null, Possessor: null, Tokens.Length: <= 3 } second
                && IsKin(first) != IsKin(second)
                && (NameIn(second) ?? NameBehind(second)) is { } name
            )
            {
                var person = map.Merge(name, map.Of(first)!);
                if (map.Of(second) is { Label: EntityLabel.Person } other)
                {
                    _ = map.Merge(person, other);
                }
            }
        }
    }

    private bool IsKin(NounPhrase phrase) =>
        lexicon.People.SideOf(lexicon.People.Singular(_grammar.Form(NounOf(phrase))).Lemma) == Side.Kin;

    private int NounOf(NounPhrase phrase)
    {
        var token = phrase.Tokens.Last;
        while (token > phrase.Tokens.Start && phrase.Names.Any(name => map.Document.Names[name].Tokens.Contains(token)))
        {
            token--;
        }

        return token;
    }

    // "and cousin Y": a noun in the singular before the name.
    private Participant? NameIn(NounPhrase phrase) =>
        NounOf(phrase) < phrase.Tokens.Last
        && _grammar.Xpos(NounOf(phrase)) == "NN"
        && map.Of(phrase) is { Label: EntityLabel.Person, IsNamed: true } name
            ? name
            : null;

    // "and niece, Y,": of two people a plural would be said.
    private Participant? NameBehind(NounPhrase phrase)
    {
        var comma = phrase.Tokens.End;
        return
            phrase.Names.IsEmpty
            && _grammar.Xpos(phrase.Head) == "NN"
            && lexicon.People.SideOf(lexicon.People.Singular(_grammar.Form(phrase.Head)).Lemma) is not null
            && comma + 1 < _grammar.Count
            && _grammar.Form(comma) == ","
            && map.PhraseAt(comma + 1) is { Names.IsEmpty: false } name
            && name.Tokens.End < _grammar.Count
            && _grammar.Form(name.Tokens.End) is "," or "." or "(" or ";"
            && map.Of(name) is { Label: EntityLabel.Person, IsNamed: true } person
            ? person
            : null;
    }
}
