using Zindan.Core.Entities;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Participants;
using Zindan.Extraction.Propositions;

namespace Zindan.Extraction.Frames;

/// <summary>
/// Finds where what a proposition tells happened. From each place of the sentence the tree is climbed to the first deed told; there the place belongs.
/// "near X" counts where nothing says better, and a country less than what lies in it.
/// </summary>
internal sealed class PlaceFinder(ParticipantMap map, ExtractionLexicon lexicon, IReadOnlySet<int> triggers)
{
    private const int LongestSubject = 10;
    private const int InTown = 20;
    private const int NearTown = 10;
    private const int InCountry = 9;
    private const int AroundTown = 8;
    private readonly Grammar _grammar = map.Grammar;
    private readonly PlaceHost _host = new(map.Grammar, lexicon.Events, triggers);
    private readonly PlacePhraseReader _phrases = new(
        map,
        lexicon.Events,
        lexicon.Countries,
        new Capitals(map, lexicon.Capitals),
        new PlaceAnaphora(map, lexicon)
    );

    /// <summary>The best place, or null.</summary>
    public EventPlace? Of(Proposition proposition) =>
        IsSupposed(proposition)
            ? null
            : EventPlace.Better(EventPlace.Better(Modifier(proposition), Best(proposition, EntityLabel.Place)), There(proposition));

    // "A shooting in the capital would be something new".
    private bool IsSupposed(Proposition proposition)
    {
        if (proposition.Trigger.Part != TriggerPart.Noun || map.PhraseAt(proposition.Token)?.Determiner is not ("a" or "an" or "another"))
        {
            return false;
        }

        var verb = proposition.Words.End;
        while (verb < proposition.Words.End + LongestSubject && _grammar.Upos(verb) is not ("VERB" or "AUX" or "PRON" or "PUNCT" or ""))
        {
            verb++;
        }

        return _grammar.Form(verb) is "would" or "could" or "might" or "may";
    }

    /// <summary>The best prison, or null.</summary>
    public EventPlace? PrisonOf(Proposition proposition) => Best(proposition, EntityLabel.Prison);

    private EventPlace? Best(Proposition proposition, EntityLabel label)
    {
        EventPlace? best = null;
        var sentence = map.Document.SentenceOf(proposition.Token).Tokens;
        var last = -1;
        for (var token = sentence.Start; token < sentence.End; token++)
        {
            if (map.PhraseAt(token) is not { } phrase || phrase.Index == last)
            {
                continue;
            }

            last = phrase.Index;
            var isSaidOf =
                label == EntityLabel.Place
                && proposition.Trigger.Frame.EventType != EventType.Trial
                && (IsWhere(proposition, phrase) || IsScene(proposition, phrase));
            if (
                (_phrases.Read(phrase, label) ?? (isSaidOf ? Plain(phrase) : null)) is not { } where
                || IsParted(phrase.Head, proposition.Token)
                || (isSaidOf ? 1 : _host.Distance(proposition, where.Head, label)) is not { } distance
            )
            {
                continue;
            }

            var value = where.Place.IsCountry(lexicon.Countries)
                ? where.IsNear
                    ? 0
                    : InCountry
                : where.IsNear
                    ? NearTown
                    : where.IsAround || IsRoad(where.Place)
                        ? AroundTown
                        : InTown;
            if (value > 0)
            {
                best = EventPlace.Better(
                    best,
                    new EventPlace(where.Place, phrase.Head, proposition, value - distance) { IsExact = !where.IsNear }
                );
            }
        }

        return best;
    }

    private PlacePhrase? Plain(NounPhrase phrase) =>
        map.Of(phrase) is { Label: EntityLabel.Place } place ? new PlacePhrase(place, phrase.Head, false) : null;

    // "They killed nine people there": where the text has just been.
    private EventPlace? There(Proposition proposition)
    {
        var sentence = map.Document.SentenceOf(proposition.Token).Tokens;
        for (var token = sentence.Start; token < sentence.End; token++)
        {
            if (
                _grammar.Form(token) == "there"
                && _grammar.BareRelation(token) == "advmod"
                && _phrases.Anaphora.There(token) is { } place
                && _host.Distance(proposition, token, EntityLabel.Place) is { } distance
            )
            {
                return new EventPlace(place, token, proposition, (place.IsCountry(lexicon.Countries) ? InCountry : InTown) - distance - 1);
            }
        }

        return null;
    }

    // "X, the scene of the attack", "returned to X, the focal point of the hijacking".
    private bool IsScene(Proposition proposition, NounPhrase phrase) =>
        _grammar.Head(proposition.Token) is >= 0 and var scene
        && lexicon.Events.Contains("scene", _grammar.Lemma(scene))
        && _grammar.BareRelation(proposition.Token) == "nmod"
        && _grammar.BareRelation(scene) == "appos"
        && phrase.Tokens.Contains(_grammar.Head(scene));

    // "In X a bomb killed three; in Y gunmen shot dead two": where the first happened is not where the second did.
    private bool IsParted(int place, int deed)
    {
        for (var token = place + 1; token < deed; token++)
        {
            if (_grammar.Form(token) == ";")
            {
                return true;
            }
        }

        return false;
    }

    // "in X, where a bomb killed five".
    private bool IsWhere(Proposition proposition, NounPhrase phrase)
    {
        var where = phrase.Tokens.End;
        where += where < _grammar.Count && _grammar.Form(where) == "," ? 1 : 0;
        if (where >= _grammar.Count || _grammar.Form(where) != "where" || proposition.Token < where)
        {
            return false;
        }

        var clause = _grammar.Head(where);
        for (var (current, steps) = (proposition.Token, 0); current >= where && steps < 3; current = _grammar.Head(current), steps++)
        {
            if (current == clause)
            {
                return true;
            }

            // "where he was arrested after the murder": the murder may have been elsewhere.
            if (
                (_grammar.Preposition(current) ?? _grammar.Marker(current)) is { } apart
                && lexicon.Events.Contains("apart", apart)
                && apart is not ("on" or "of")
            )
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>The town that is itself what is struck ("blasts rocked X"), or null.</summary>
    public EventPlace? Struck(Proposition proposition, IReadOnlyList<Filler> fillers)
    {
        foreach (var filler in fillers)
        {
            if (filler is { Role: "target", Participant.Label: EntityLabel.Place } && !filler.Participant.IsCountry(lexicon.Countries))
            {
                return new EventPlace(filler.Participant, filler.Token, proposition, NearTown);
            }
        }

        return null;
    }

    // "the Bali bombings": the town before the noun of the event.
    private EventPlace? Modifier(Proposition proposition)
    {
        if (proposition.Trigger.Part != TriggerPart.Noun || map.PhraseAt(proposition.Token) is not { } phrase)
        {
            return null;
        }

        // "X's civil war".
        if (IsCivilWar(proposition) && phrase.Possessor is { } owner && map.Of(map.Phrases[owner]) is { Label: EntityLabel.Place } land)
        {
            return new EventPlace(land, map.Phrases[owner].Head, proposition, InCountry);
        }

        for (var token = phrase.Tokens.Start; token < proposition.Words.Start; token++)
        {
            if (map.Inside(token) is { Label: EntityLabel.Place } place && (!place.IsCountry(lexicon.Countries) || IsCivilWar(proposition)))
            {
                return new EventPlace(place, token, proposition, InTown);
            }
        }

        return null;
    }

    private static bool IsCivilWar(Proposition proposition) => proposition.Trigger.Words is ["civil", "war"];

    // "on X Street in Y": in Y.
    private bool IsRoad(Participant place) =>
        place.Names.Any(name => lexicon.Events.Contains("road", name[(name.LastIndexOf(' ') + 1)..].ToLowerInvariant()));
}
