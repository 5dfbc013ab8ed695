using Zindan.Core.Entities;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Participants;
using Zindan.Extraction.Propositions;

namespace Zindan.Extraction.Frames;

/// <summary>Reads phrases of place: "in X", "in the southern town of X", "in the capital, X", "X province", "on the outskirts of X", "near X".</summary>
internal sealed class PlacePhraseReader(ParticipantMap map, WordClasses words, WordClasses countries, Capitals capitals)
{
    private const int Nesting = 3;
    private readonly Grammar _grammar = map.Grammar;

    /// <summary>What a noun phrase says of where something is, or null.</summary>
    public PlacePhrase? Read(NounPhrase phrase, EntityLabel label)
    {
        if (PlaceOf(phrase, label) is not { } place)
        {
            return null;
        }

        if (IsPossessive(phrase))
        {
            return label == EntityLabel.Place ? Possessor(phrase, place) : null;
        }

        var outer = phrase;
        var isNear = false;
        for (var depth = 0; depth < Nesting && StartOf(outer) > 1; depth++)
        {
            var before = StartOf(outer) - 1;
            var form = _grammar.Form(before);
            if (label == EntityLabel.Place && form == "of" && map.PhraseAt(before - 1) is { } kind && (IsArea(kind) || IsPublicPlace(kind)))
            {
                isNear |= words.Contains("edge", _grammar.Form(kind.Head));
                outer = kind;
                continue;
            }

            if (form == "," && map.PhraseAt(before - 1) is { } first)
            {
                // Behind the name of a town stands where it lies; behind its description its name.
                if (PlaceOf(first, label) is not null || label == EntityLabel.Place && !IsArea(first))
                {
                    return null;
                }

                outer = first;
                continue;
            }

            break;
        }

        if (StartOf(outer) == 0)
        {
            return null;
        }

        var preposition = _grammar.Form(StartOf(outer) - 1);
        if (label == EntityLabel.Prison)
        {
            return words.Contains("prison-in", preposition) ? new PlacePhrase(place, outer.Head, false) : null;
        }

        return words.Contains("place-near", preposition) ? new PlacePhrase(place, outer.Head, true)
            : words.Contains("place-in", preposition) ? new PlacePhrase(place, outer.Head, isNear) { IsAround = IsAround(outer) }
            : null;
    }

    // "in X's southern city of Y": before whose it is.
    private int StartOf(NounPhrase phrase) => phrase.Possessor is { } owner ? map.Phrases[owner].Tokens.Start : phrase.Tokens.Start;

    // "at X's railway station", "on X's south side": of a town, not of a country or its army.
    private PlacePhrase? Possessor(NounPhrase phrase, Participant place)
    {
        var preposition = phrase.Tokens.Start > 0 ? _grammar.Form(phrase.Tokens.Start - 1) : "";
        return
            words.Contains("place-in", preposition)
            && !IsCountry(place)
            && phrase.Index + 1 < map.Phrases.Length
            && map.Phrases[phrase.Index + 1] is { } owned
            && owned.Possessor == phrase.Index
            && map.Of(owned) is null
            ? new PlacePhrase(place, owned.Head, false)
            : null;
    }

    private bool IsCountry(Participant place) => place.Names.Any(name => countries.Contains("country", name.ToLowerInvariant()));

    private bool IsAround(NounPhrase outer)
    {
        var comma = outer.Tokens.Start - 2;
        return comma > 0
            && _grammar.Form(comma) == ","
            && map.PhraseAt(comma - 1) is { } before
            && PlaceOf(before, EntityLabel.Place) is not null;
    }

    private Participant? PlaceOf(NounPhrase phrase, EntityLabel label)
    {
        if (map.Of(phrase) is { } own && own.Label == label)
        {
            return own;
        }

        if (label == EntityLabel.Place && capitals.Of(phrase) is { } capital)
        {
            return capital;
        }

        if (
            label != EntityLabel.Place
            || !words.Contains("area", _grammar.Form(phrase.Head)) && !IsFacility(phrase)
            || phrase.Tokens.End < _grammar.Count && _grammar.Form(phrase.Tokens.End) == "of" && !IsSmallArea(phrase)
        )
        {
            return null;
        }

        for (var token = phrase.Head - 1; token >= phrase.Tokens.Start; token--)
        {
            if (map.Inside(token) is { Label: EntityLabel.Place } inner)
            {
                // "at X airport" of a town; "the X consulate" of a country is anywhere.
                return words.Contains("area", _grammar.Form(phrase.Head)) || !IsCountry(inner) ? inner : null;
            }
        }

        return null;
    }

    // "the X market", "X railway station", but not "X station", which may bear a name of its own.
    private bool IsFacility(NounPhrase phrase) =>
        words.Contains("facility", _grammar.Form(phrase.Head))
        || phrase.Head > phrase.Tokens.Start
            && words.Contains("facility", $"{_grammar.Form(phrase.Head - 1)} {_grammar.Form(phrase.Head)}");

    // "X district of Y province", "the X area of Y": X; but "the X suburb of Y", "the X part of Y": Y.
    private bool IsSmallArea(NounPhrase phrase) =>
        words.Contains("district", _grammar.Form(phrase.Head))
        && !(phrase.Determiner is not null && words.Contains("place-with-name", _grammar.Form(phrase.Head)));

    // "in the market of X".
    private bool IsPublicPlace(NounPhrase phrase) => phrase.Determiner is not null && map.Of(phrase) is null && IsFacility(phrase);

    private bool IsArea(NounPhrase phrase) =>
        words.Contains("area", _grammar.Form(phrase.Head)) || words.Contains("edge", _grammar.Form(phrase.Head));

    private bool IsPossessive(NounPhrase phrase) =>
        phrase.Tokens.End < _grammar.Count && _grammar.Form(phrase.Tokens.End) is "'s" or "’s" or "'" or "’"
        || map.Phrases.Length > phrase.Index + 1 && map.Phrases[phrase.Index + 1].Possessor == phrase.Index;
}
