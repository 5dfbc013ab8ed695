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
    private readonly Dictionary<Participant, HashSet<string>> _kinds = [];

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

            if (map.PhraseAt(at) is { } phrase && PlaceIn(phrase) is { } place)
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
        _grammar.Form(next) == "of" || _grammar.Upos(next) == "PROPN" || _grammar.Form(next) == "," && _grammar.Upos(next + 1) == "PROPN";

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

    // What is called so beside its name, else the one town of the nearest sentence that names any.
    private Participant? Before(int token, string kind)
    {
        var last = map.Document.SentenceOf(token).Index;
        for (var index = last; index >= Math.Max(0, last - Reach); index--)
        {
            var sentence = map.Document.Sentences[index];
            var named = Named(sentence.Tokens.Start, Math.Min(token, sentence.Tokens.End));
            if (named.LastOrDefault(place => KindsOf(place).Contains(kind)) is { } called)
            {
                return called;
            }

            var towns = named.Where(place => !lexicon.Events.Contains("region", kind) && !KindsOf(place).Any(IsRegion)).Distinct().ToList();
            if (towns.Count > 0)
            {
                return towns is [var only] ? only : null;
            }
        }

        return null;
    }

    private List<Participant> Named(int start, int end) =>
        [
            .. map
                .Phrases.Where(phrase =>
                    phrase.Tokens.Start >= start
                    && phrase.Tokens.End <= end
                    && map.Document.SentenceOf(phrase.Head).Kind == SectionKind.Body
                )
                .Select(PlaceIn)
                .OfType<Participant>()
                .Where(place => place.IsNamed && !place.IsCountry(lexicon.Countries)),
        ];

    /// <summary>The place that a phrase names: "X", "X province"; or null.</summary>
    public Participant? PlaceIn(NounPhrase phrase) =>
        map.Of(phrase) is { Label: EntityLabel.Place } place ? place
        : phrase.Head > phrase.Tokens.Start
        && lexicon.Events.Contains("area", _grammar.Form(phrase.Head))
        && map.Inside(phrase.Head - 1) is { Label: EntityLabel.Place } inner
            ? inner
        : null;

    private bool IsRegion(string kind) => lexicon.Events.Contains("region", kind) || kind is "valley" or "territory" or "peninsula";

    // "the town of X", "X province", "X, a town", anywhere in the article.
    private HashSet<string> KindsOf(Participant place)
    {
        if (!_kinds.TryGetValue(place, out var kinds))
        {
            _kinds[place] = kinds = [.. map.Phrases.Where(phrase => PlaceIn(phrase) == place).SelectMany(KindsBeside)];
        }

        return kinds;
    }

    private IEnumerable<string> KindsBeside(NounPhrase phrase)
    {
        var (start, end) = (phrase.Tokens.Start, phrase.Tokens.End);
        IEnumerable<string> beside =
        [
            _grammar.Form(start - 1) == "of" ? _grammar.Form(start - 2) : "",
            _grammar.Form(end),
            _grammar.Form(phrase.Head),
            _grammar.Form(end) == "," && map.PhraseAt(end + 1) is { } apposed ? _grammar.Form(apposed.Head) : "",
        ];
        return beside.Select(word => word == "provincial" ? "province" : word).Where(word => lexicon.Events.Contains("area", word));
    }
}
