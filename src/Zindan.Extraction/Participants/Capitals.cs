using Zindan.Core.Entities;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Propositions;

namespace Zindan.Extraction.Participants;

/// <summary>Finds which place "the capital" is, where the words say of which country: "Tajikistan's capital", "the Nigerian capital". Only a place that the article names itself is meant.</summary>
internal sealed class Capitals(ParticipantMap map, WordClasses capitals)
{
    private readonly Grammar _grammar = map.Grammar;

    /// <summary>The capital that a phrase speaks of, or null.</summary>
    public Participant? Of(NounPhrase phrase)
    {
        if (_grammar.Form(phrase.Head) != "capital" || CountryOf(phrase) is not { } country)
        {
            return null;
        }

        foreach (var place in map.All)
        {
            if (place.Label == EntityLabel.Place && place.Names.Any(name => capitals.Contains(country, name.ToLowerInvariant())))
            {
                return place;
            }
        }

        return null;
    }

    private string? CountryOf(NounPhrase phrase)
    {
        if (phrase.Possessor is { } possessor)
        {
            return _grammar.Document.TextOf(map.Phrases[possessor].Tokens).ToLowerInvariant();
        }

        // "in the capital of X".
        if (
            phrase.Tokens.End + 1 < _grammar.Count
            && _grammar.Form(phrase.Tokens.End) == "of"
            && map.PhraseAt(phrase.Tokens.End + 1) is { } country
        )
        {
            return _grammar.Document.TextOf(country.Tokens).ToLowerInvariant();
        }

        foreach (var nationality in _grammar.Document.Nationalities)
        {
            if (phrase.Tokens.Contains(nationality.Tokens))
            {
                return nationality.Country.ToLowerInvariant();
            }
        }

        return null;
    }
}
