using Zindan.Core.Entities;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Participants;
using Zindan.Extraction.Propositions;

namespace Zindan.Extraction.Frames;

/// <summary>Reads phrases of place: "in X", "in the southern town of X", "in the capital, X", "X province", "on the outskirts of X", "near X".</summary>
internal sealed class PlacePhraseReader(
    ParticipantMap map,
    WordClasses words,
    WordClasses countries,
    Capitals capitals,
    PlaceAnaphora anaphora
)
{
    /// <summary>What tells which place named before is meant.</summary>
    public PlaceAnaphora Anaphora { get; } = anaphora;

    private const int Nesting = 3;
    private readonly Grammar _grammar = map.Grammar;
    private readonly Nearness _nearness = new(map.Grammar, words);

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
        var isNear = label == EntityLabel.Place && IsRoad(phrase);
        for (var depth = 0; depth < Nesting && StartOf(outer) > 0; depth++)
        {
            var before = StartOf(outer) - 1;
            var form = _grammar.Form(before);
            if (label == EntityLabel.Place && _nearness.EndsAt(before))
            {
                return new PlacePhrase(place, outer.Head, true);
            }

            if (label == EntityLabel.Place && words.Contains("of-road", form) && map.PhraseAt(before - 1) is { } road && IsRoad(road))
            {
                (outer, isNear) = (road, true);
                continue;
            }

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

        return words.Contains("place-near", preposition)
            ? IsBesidePrison(StartOf(outer) - 2)
                ? null
                : new PlacePhrase(place, outer.Head, true)
            : isNear && preposition == "along"
                ? new PlacePhrase(place, outer.Head, true)
                : IsBefallen(outer)
                    ? new PlacePhrase(place, outer.Head, isNear)
                    : words.Contains("place-in", preposition)
                        ? new PlacePhrase(place, outer.Head, isNear) { IsAround = IsAround(outer) }
                        : null;
    }

    // "the jail of X, near Y": it says where the jail is.
    private bool IsBesidePrison(int comma) =>
        _grammar.Form(comma) == ","
        && map.PhraseAt(comma - 1) is { } before
        && (
            map.Of(before) is { Label: EntityLabel.Prison }
            || _grammar.Form(before.Tokens.Start - 1) == "of"
                && map.PhraseAt(before.Tokens.Start - 2) is { } kind
                && map.Of(kind) is { Label: EntityLabel.Prison }
        );

    // "in X's southern city of Y": before whose it is.
    private int StartOf(NounPhrase phrase) => phrase.Possessor is { } owner ? map.Phrases[owner].Tokens.Start : phrase.Tokens.Start;

    // "at X's railway station", "on X's south side": of a town, not of a country or its army.
    private PlacePhrase? Possessor(NounPhrase phrase, Participant place)
    {
        var preposition = phrase.Tokens.Start > 0 ? _grammar.Form(phrase.Tokens.Start - 1) : "";
        return
            words.Contains("place-in", preposition)
            && !place.IsCountry(countries)
            && phrase.Index + 1 < map.Phrases.Length
            && map.Phrases[phrase.Index + 1] is { } owned
            && owned.Possessor == phrase.Index
            && map.Of(owned) is null
            ? new PlacePhrase(place, owned.Head, false)
            : null;
    }

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

        if (label == EntityLabel.Place && (capitals.Of(phrase) ?? Anaphora.Of(phrase)) is { } meant)
        {
            return meant;
        }

        if (
            label != EntityLabel.Place
            || !words.Contains("area", _grammar.Form(phrase.Head)) && !IsFacility(phrase) && !IsRoad(phrase)
            || phrase.Tokens.End < _grammar.Count && _grammar.Form(phrase.Tokens.End) == "of" && !IsSmallArea(phrase)
        )
        {
            return null;
        }

        for (var token = phrase.Head - 1; token >= phrase.Tokens.Start; token--)
        {
            if (map.Inside(token) is { Label: EntityLabel.Place } inner)
            {
                return Names(phrase, inner) ? inner : null;
            }
        }

        return null;
    }

    // "X province"; "at X airport" of a town, where "the X consulate" of a country is anywhere; "a busy X street" of a town that is told of besides.
    private bool Names(NounPhrase phrase, Participant inner) =>
        words.Contains("area", _grammar.Form(phrase.Head))
        || !inner.IsCountry(countries) && (!IsRoad(phrase) || phrase.Determiner is "a" or "an" || inner.Mentions.Count > 1);

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

    // "in the city of X", "in the towns of X and Y".
    private bool IsArea(NounPhrase phrase) =>
        words.Contains("area", _grammar.Form(phrase.Head))
        || words.Contains("area", _grammar.Lemma(phrase.Head))
        || words.Contains("edge", _grammar.Form(phrase.Head));

    // "blasts rocked X", "X was rocked by two blasts": what befalls a town is there.
    private bool IsBefallen(NounPhrase phrase) =>
        _grammar.TopOf(phrase.Tokens) is var top
        && (_grammar.BareRelation(top) == "obj" || _grammar.Relation(top) == "nsubj:pass")
        && words.Contains("befall", _grammar.Lemma(_grammar.Head(top)));

    private bool IsRoad(NounPhrase phrase) => words.Contains("road", _grammar.Form(phrase.Head));

    private bool IsPossessive(NounPhrase phrase) =>
        phrase.Tokens.End < _grammar.Count && _grammar.Form(phrase.Tokens.End) is "'s" or "’s" or "'" or "’"
        || map.Phrases.Length > phrase.Index + 1 && map.Phrases[phrase.Index + 1].Possessor == phrase.Index;
}
