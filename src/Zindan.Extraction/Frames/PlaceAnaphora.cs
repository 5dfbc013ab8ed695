using Zindan.Core.Entities;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Participants;
using Zindan.Extraction.Propositions;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Frames;

/// <summary>Finds which place named before is meant by "the town", "the same city", "this town", "the capital", "there".</summary>
internal sealed class PlaceAnaphora(ParticipantMap map, ExtractionLexicon lexicon)
{
    private const int Reach = 2;
    private readonly Grammar _grammar = map.Grammar;

    /// <summary>The place that a phrase without a name speaks of, or null.</summary>
    public Participant? Of(NounPhrase phrase)
    {
        var kind = _grammar.Form(phrase.Head);
        if (!lexicon.Events.Contains("place-again", kind) || !IsBare(phrase) || IsNamed(phrase.Tokens.End))
        {
            return null;
        }

        return kind == "capital" ? OnlyCapital()
            : phrase.Determiner == "this" ? InDateline()
            : Before(phrase.Tokens.Start, kind);
    }

    /// <summary>The place that "there" speaks of, or null: the last one named, where no prison was since.</summary>
    public Participant? There(int token)
    {
        var start = map.Document.Sentences[Math.Max(0, map.Document.SentenceOf(token).Index - 1)].Tokens.Start;
        for (var at = token - 1; at >= start; at--)
        {
            if (map.At(at) is { Label: EntityLabel.Prison })
            {
                return null;
            }

            if (map.PhraseAt(at) is { } phrase && map.Of(phrase) is { Label: EntityLabel.Place } place)
            {
                return place;
            }
        }

        return null;
    }

    // "the city", "the same city", "this town"; "the northern city" may be another.
    private bool IsBare(NounPhrase phrase) =>
        phrase is { Determiner: "the" or "this" or "that", Possessor: null }
        && (phrase.Tokens.Length == 2 || phrase.Tokens.Length == 3 && _grammar.Form(phrase.Head - 1) == "same")
        && phrase.Head == phrase.Tokens.Last;

    // "the town of X", "the capital, X": it has its name beside it.
    private bool IsNamed(int next) =>
        _grammar.Form(next) == "of"
        || _grammar.Upos(next) == "PROPN"
        || _grammar.Form(next) == "," && _grammar.Upos(next + 1) == "PROPN";

    private Participant? OnlyCapital()
    {
        var capitals = map
            .All.Where(place =>
                place is { Label: EntityLabel.Place } && place.Names.Any(name => lexicon.Capitals.Holds(name.ToLowerInvariant()))
            )
            .Take(2)
            .ToList();
        return capitals is [var only] ? only : null;
    }

    private Participant? InDateline() =>
        map
            .Document.Clauses.SelectMany(clause => clause.Satellites)
            .Where(satellite => satellite.Kind == SatelliteKind.Dateline)
            .SelectMany(satellite => Enumerable.Range(satellite.Tokens.Start, satellite.Tokens.Length))
            .Select(map.At)
            .FirstOrDefault(place => place is { Label: EntityLabel.Place });

    // The nearest sentence that names a town decides, and one that is called so before another.
    private Participant? Before(int token, string kind)
    {
        var last = map.Document.SentenceOf(token).Index;
        for (var index = last; index >= Math.Max(0, last - Reach); index--)
        {
            var sentence = map.Document.Sentences[index];
            if (sentence.Kind != SectionKind.Body)
            {
                continue;
            }

            var named = map
                .Phrases.Where(phrase => phrase.Tokens.Start >= sentence.Tokens.Start && phrase.Tokens.End <= Math.Min(token, sentence.Tokens.End))
                .Where(phrase => map.Of(phrase) is { Label: EntityLabel.Place, IsNamed: true } place && !IsCountry(place))
                .ToList();
            if (named.FirstOrDefault(phrase => IsCalled(phrase, kind)) is { } called)
            {
                return map.Of(called);
            }

            var others = named.Where(phrase => !IsOfOtherKind(phrase, kind)).Select(phrase => map.Of(phrase)).Distinct().ToList();
            if (others.Count > 0)
            {
                return others is [var only] ? only : null;
            }
        }

        return null;
    }

    // "the town of X", "X province", "X, a town".
    private bool IsCalled(NounPhrase phrase, string kind) =>
        phrase.Tokens.Start > 1 && _grammar.Form(phrase.Tokens.Start - 1) == "of" && _grammar.Form(phrase.Tokens.Start - 2) == kind
        || _grammar.Form(phrase.Tokens.End) == kind
        || _grammar.Form(phrase.Head) == kind
        || _grammar.Form(phrase.Tokens.End) == "," && map.PhraseAt(phrase.Tokens.End + 1) is { } apposed && _grammar.Form(apposed.Head) == kind;

    private bool IsOfOtherKind(NounPhrase phrase, string kind) =>
        KindBeside(phrase) is { } other && other != kind
        || lexicon.Events.Contains("region", kind) && KindBeside(phrase) is null;

    private string? KindBeside(NounPhrase phrase) =>
        new[]
        {
            phrase.Tokens.Start > 1 && _grammar.Form(phrase.Tokens.Start - 1) == "of" ? _grammar.Form(phrase.Tokens.Start - 2) : "",
            _grammar.Form(phrase.Tokens.End),
            _grammar.Form(phrase.Head),
        }.FirstOrDefault(word => lexicon.Events.Contains("area", word));

    private bool IsCountry(Participant place) => place.Names.Any(name => lexicon.Countries.Contains("country", name.ToLowerInvariant()));
}
