using Zindan.Core.Entities;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Propositions;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Participants;

/// <summary>Finds two names that one word of kinship in the plural is said of: "the brothers X and Y Bello", "X and Y, sons of Z".</summary>
internal sealed class KinPairs(ParticipantMap map, ExtractionLexicon lexicon)
{
    private readonly Grammar _grammar = map.Grammar;

    /// <summary>The two people named behind a plural inside the phrase of the first, or null: "cousins X and Y".</summary>
    public (Participant First, Participant Second, TokenRange Words)? Behind(NounPhrase phrase)
    {
        if (phrase.Names is not [var name] || map.Of(phrase) is not { Label: EntityLabel.Person, IsNamed: true } first)
        {
            return null;
        }

        var noun = map.Document.Names[name].Tokens.Start - 1;
        return
            noun >= phrase.Tokens.Start
            && map.Document.Names[name].Tokens.Last == phrase.Tokens.Last
            && lexicon.People.Singular(_grammar.Form(noun)) is (var lemma, true)
            && lexicon.Kinship.ClassOf(lemma) is not null
            && phrase.Tokens.End + 1 < _grammar.Count
            && _grammar.Form(phrase.Tokens.End) == "and"
            && map.PhraseAt(phrase.Tokens.End + 1) is { Names.IsEmpty: false, Determiner: null } next
            && map.Of(next) is { Label: EntityLabel.Person, IsNamed: true } second
            && second != first
            ? (first, second, phrase.Tokens.Cover(next.Tokens))
            : null;
    }

    /// <summary>The two people named right before a bare plural between commas, or none: "X and Y, sons of Z,".</summary>
    public IReadOnlyList<Participant> Before(NounPhrase phrase)
    {
        var comma = phrase.Tokens.Start - 1;
        if (
            phrase.IsPossessed
            || comma < 3
            || _grammar.Form(comma) != ","
            || map.PhraseAt(comma - 1) is not { Names.IsEmpty: false } second
            || map.Of(second) is not { Label: EntityLabel.Person, IsNamed: true } last
            || second.Tokens.Start < 2
            || _grammar.Form(second.Tokens.Start - 1) != "and"
            || map.PhraseAt(second.Tokens.Start - 2) is not { Names.IsEmpty: false } first
            || map.Of(first) is not { Label: EntityLabel.Person, IsNamed: true } one
            || one == last
        )
        {
            return [];
        }

        return [one, last];
    }
}
