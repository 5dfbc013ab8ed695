using Zindan.Core.Entities;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Propositions;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Participants;

/// <summary>Says which place of detention a phrase speaks of: by its name, by where it stands, or as one told of before.</summary>
internal sealed class PrisonReader(ParticipantMap map, ExtractionLexicon lexicon, PrisonPlaces places, NameBearers bearers)
{
    private readonly PrisonTraits _traits = new(map, lexicon);
    private readonly PrisonInmates _inmates = new(map, lexicon);
    private readonly TownPrisons _towns = new(lexicon);
    private readonly Grammar _grammar = map.Grammar;
    private readonly Document _document = map.Document;

    /// <summary>The prison that a phrase without a name mention at its head speaks of, or null where it speaks of prison as such ("in jail").</summary>
    public Participant? Read(NounPhrase phrase, PhraseReading reading)
    {
        var place = places.Of(phrase) ?? (phrase.Determiner is null ? null : bearers.TownBehind(phrase));
        if (place is null && (IsBare(phrase, reading) || IsHeartOf(phrase, reading)))
        {
            return null;
        }

        var found = reading.ProperName is { } name ? Named(phrase, name, place) : Described(phrase, reading, place);
        found.Role ??= reading.Lemma;
        var noun = _inmates.In(phrase) ?? phrase.Tokens;
        var words = place is { IsInName: false } where ? noun.Cover(where.Words) : noun;
        var span = _document.SpanOf(words);
        found.Description ??= span.Of(_document.Text);
        found.AddMention(span, span.Of(_document.Text), phrase.Head);
        found.Place ??= Exact(place);
        return found;
    }

    /// <summary>Adds what stands around the name of a prison; joins it with the prison that the article spoke of before it gave the name.</summary>
    public Participant Complete(Participant prison, NounPhrase phrase, bool isNew)
    {
        var place = places.Of(phrase);
        if (isNew && (_towns.Of(prison, Prisons()) ?? Earlier(phrase, place, prison)) is { } described)
        {
            prison = map.Merge(prison, described);
        }

        prison.Place ??= Exact(place);
        return prison;
    }

    // A country or "the north-west of X" does not tell two prisons apart.
    private static Participant? Exact(PrisonPlace? place) => place is { IsVague: false } exact ? exact.Place : null;

    private static bool IsBare(NounPhrase phrase, PhraseReading reading) =>
        phrase.Tokens.Length == 1 && phrase.Determiner is null && phrase.Possessor is null && reading.ProperName is null;

    // "the center of the FBI" holds nobody.
    private bool IsHeartOf(NounPhrase phrase, PhraseReading reading) =>
        reading.Lemma == "facility" && phrase.Tokens.End < _grammar.Count && _grammar.Form(phrase.Tokens.End) == "of";

    private Participant Named(NounPhrase phrase, TokenRange words, PrisonPlace? place)
    {
        var name = _document.TextOf(words);
        var known = Prisons().FirstOrDefault(prison => prison.Names.Any(other => PrisonNameKey.AreSame(other, name, lexicon)));
        var found = known ?? Earlier(phrase, place, null) ?? map.Create(EntityLabel.Prison);
        found.AddName(name);
        found.AddMention(_document.SpanOf(words), name, words.Last);
        return found;
    }

    private Participant Described(NounPhrase phrase, PhraseReading reading, PrisonPlace? place)
    {
        if (NamedInside(phrase) is { } named)
        {
            return named.Mentions.Count == 1 && (_towns.Of(named, Prisons()) ?? Earlier(phrase, place, named)) is { } described
                ? map.Merge(named, described)
                : named;
        }

        if (Apposed(phrase) is { } host)
        {
            return host;
        }

        if (_inmates.In(phrase) is { } inmates)
        {
            return _inmates.Prison(inmates, Prisons());
        }

        if (
            !_traits.IsOther(phrase)
            && (place is { } known && !(known.IsVague && known.IsInName) ? At(phrase, known) : Before(phrase, reading)) is { } found
        )
        {
            return found;
        }

        return map.Create(EntityLabel.Prison);
    }

    private List<Participant> Prisons() =>
        [
            .. map
                .All.Where(participant => participant.Label == EntityLabel.Prison && participant.Mentions.Count > 0)
                .OrderByDescending(participant => participant.LastToken),
        ];

    private Participant? NamedInside(NounPhrase phrase)
    {
        for (var token = phrase.Head - 1; token >= phrase.Tokens.Start; token--)
        {
            if (map.Inside(token) is { Label: EntityLabel.Prison } prison)
            {
                prison.AddName(_document.TextOf(new TokenRange(NameStart(token, phrase), phrase.Tokens.End)));
                return prison;
            }
        }

        return null;
    }

    private int NameStart(int token, NounPhrase phrase)
    {
        var name = _document.Names.First(name => name.Tokens.Contains(token));
        return Math.Max(name.Tokens.Start, phrase.Tokens.Start);
    }

    // "X, a maximum-security jail in Y,": the same prison again.
    private Participant? Apposed(NounPhrase phrase)
    {
        var before = phrase.Tokens.Start - 1;
        return
            phrase.IsIndefinite
            && before > 0
            && _grammar.Form(before) == ","
            && !_traits.IsOther(phrase)
            && map.PhraseAt(before - 1) is { } previous
            && map.Of(previous) is { Label: EntityLabel.Prison } host
            ? host
            : NameBefore(phrase);
    }

    // "Ghweran, a prison run by X": what nothing else showed to be the name of a prison.
    private Participant? NameBefore(NounPhrase phrase)
    {
        var comma = phrase.Tokens.Start - 1;
        if (
            !phrase.IsIndefinite
            || comma < 1
            || _grammar.Form(comma) != ","
            || _traits.IsOther(phrase)
            || map.PhraseAt(comma - 1) is not { Determiner: null, Possessor: null } previous
            || previous.Tokens.Last != comma - 1
            || _grammar.Upos(previous.Head) != "PROPN"
            || _grammar.BareRelation(phrase.Head) != "appos"
            || !previous.Tokens.Contains(_grammar.Head(phrase.Head))
            || map.Of(previous) is { } known
                && (known.PlaceKind is not null || known.Mentions.Count > 1 || known.Label == EntityLabel.Person)
        )
        {
            return null;
        }

        var prison = map.Create(EntityLabel.Prison);
        var name = _document.TextOf(previous.Tokens);
        prison.AddName(name);
        prison.AddMention(_document.SpanOf(previous.Tokens), name, previous.Head);
        map.Set(previous, prison);
        for (var token = previous.Tokens.Start; token < previous.Tokens.End; token++)
        {
            map.SetToken(token, prison);
        }

        return prison;
    }

    private Participant? At(NounPhrase phrase, PrisonPlace place)
    {
        var prisons = Prisons();
        return prisons.FirstOrDefault(prison => !place.IsVague && IsIn(prison, place.Place) && !_traits.IsOfAnotherKind(phrase, prison))
            ?? prisons.FirstOrDefault(prison => place.IsInName && prison.Names.Any(name => IsNamedAfter(name, place.Place)))
            ?? prisons.FirstOrDefault(prison => !place.IsVague && prison.Place is null && _towns.IsCalledAfter(prison, place.Place))
            ?? (
                !phrase.IsIndefinite
                && prisons is [{ IsNamed: false, Place: null } only]
                && !HasElsewhere(phrase)
                && !_traits.AreOfTwoUses(phrase, only)
                    ? only
                    : null
            );
    }

    // "at Guantanamo Bay … the Guantanamo camp".
    private static bool IsIn(Participant prison, Participant place) =>
        prison.Place == place
        || prison.Place is { } known
            && known.Names.Any(name => place.Names.Any(part => name.StartsWith(part + " ", StringComparison.OrdinalIgnoreCase)));

    private bool IsNamedAfter(string prison, Participant place) => place.Names.Any(name => PrisonNameKey.AreSame(prison, name, lexicon));

    private Participant? Before(NounPhrase phrase, PhraseReading reading)
    {
        if (phrase.IsIndefinite)
        {
            return IsRetold(phrase) && Prisons() is [var told] ? told : null;
        }

        var prisons = Prisons().Where(prison => !_traits.AreOfTwoUses(phrase, prison)).ToList();
        if (reading.Lemma == "facility" && prisons.Count == 0)
        {
            return null;
        }

        if ((CalledSo(prisons, phrase) ?? _traits.Kindred(phrase, prisons)) is { } called)
        {
            return called;
        }

        if (_traits.IsElsewhere(phrase, prisons))
        {
            return null;
        }

        // The prison told of in this paragraph, else the one the article speaks of most.
        var section = _document.SentenceOf(phrase.Head).Section;
        return prisons.FirstOrDefault(prison => _document.SentenceOf(prison.LastToken).Section == section)
            ?? prisons.OrderByDescending(prison => prison.Mentions.Count).FirstOrDefault();
    }

    // "the detention center" is the Oak Road Detention Center and not the jail named last.
    private Participant? CalledSo(List<Participant> prisons, NounPhrase phrase)
    {
        var start = phrase.Determiner is null ? phrase.Tokens.Start : phrase.Tokens.Start + 1;
        if (phrase.Head <= start)
        {
            return null;
        }

        var words = _document.TextOf(new TokenRange(start, phrase.Head + 1));
        return prisons.FirstOrDefault(prison => prison.Names.Any(name => name.EndsWith(words, StringComparison.OrdinalIgnoreCase)));
    }

    // "The breakout from a prison run by the ministry": the one break told again, with what the prison is besides.
    private bool IsRetold(NounPhrase phrase)
    {
        var at = phrase.Tokens.Start - 1;
        return at > 1
            && _grammar.Form(at) is "from" or "at" or "in"
            && map.PhraseAt(at - 1) is { IsDefinite: true } told
            && told.Tokens.Last == at - 1
            && lexicon.PrisonWords.Contains("break", _grammar.Lemma(told.Head))
            && !_traits.IsOther(told)
            && !HasElsewhere(phrase);
    }

    // News describes first and names later: "fled a jail in the north … the X Detention Center".
    private Participant? Earlier(NounPhrase phrase, PrisonPlace? place, Participant? self)
    {
        var prisons = Prisons().Where(prison => prison != self).ToList();
        return
            prisons is [{ IsNamed: false } only]
            && !_traits.IsOther(phrase)
            && !phrase.IsIndefinite
            && !HasElsewhere(phrase)
            && !IsOfAnotherTime(_document.SentenceOf(only.FirstToken).Tokens)
            && _document.SentenceOf(phrase.Head).Index - _document.SentenceOf(only.LastToken).Index <= 4
            && (only.Place is null || Exact(place) is not { } known || only.Place == known)
            ? only
            : null;
    }

    // "who crawled out of a prison 11 months ago": the prison of the news is another.
    private bool IsOfAnotherTime(TokenRange sentence) =>
        Enumerable
            .Range(sentence.Start, sentence.Length)
            .Any(token => _grammar.Form(token) is "ago" or "previously" or "earlier" or "formerly" or "once");

    private bool HasElsewhere(NounPhrase phrase)
    {
        var sentence = _document.SentenceOf(phrase.Head).Tokens;
        for (var token = sentence.Start; token < sentence.End; token++)
        {
            if (
                lexicon.PrisonWords.Contains("elsewhere", _grammar.Lemma(token))
                || lexicon.PrisonWords.Contains("elsewhere", _grammar.Form(token))
                || token < phrase.Head && map.PhraseAt(token) is { } other && map.Of(other) is { Label: EntityLabel.Prison }
            )
            {
                return true;
            }
        }

        return false;
    }
}
