using Zindan.Core.Entities;
using Zindan.Core.Statements;
using Zindan.Core.Text;
using Zindan.Extraction.Frames;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Propositions;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Participants;

/// <summary>Finds which prison or place lies in which place: "the jail in X", "X, the Y state capital", "X, Y", "the Y city of X".</summary>
internal sealed class LocationFinder(ParticipantMap map, ExtractionLexicon lexicon)
{
    private readonly Grammar _grammar = map.Grammar;
    private readonly PrisonSites _sites = new(map, lexicon);

    /// <summary>The statements of location; sets the place of prisons as it goes.</summary>
    public IEnumerable<StatementDraft> Find()
    {
        foreach (var phrase in map.Phrases)
        {
            if (map.Document.SentenceOf(phrase.Head).Kind != SectionKind.Body || (map.Of(phrase) ?? PlaceOf(phrase)) is not { } inner)
            {
                continue;
            }

            if (inner.Label == EntityLabel.Prison)
            {
                // What only stands in the name counts where nothing else says where the prison is.
                if (_sites.Places.Of(phrase) is { } found && (!found.IsInName || found.Place == map.Current(inner.Place)))
                {
                    yield return Draft(inner, found.Place, phrase.Tokens.Cover(found.Words));
                }

                if (_sites.Of(phrase) is { } site)
                {
                    yield return Draft(inner, site.Place, phrase.Tokens.Cover(site.Words));
                }
            }
            else if (
                inner is { Label: EntityLabel.Place }
                && (Larger(phrase) ?? PlaceBefore(phrase)) is { } larger
                && larger.Place != inner
            )
            {
                yield return Draft(inner, larger.Place, phrase.Tokens.Cover(larger.Tokens));
            }
        }
    }

    /// <summary>Of prisons called after a town that the article names, that they stand there: "Farah provincial jail".</summary>
    /// <param name="locations">Where the places are said to lie.</param>
    public IEnumerable<StatementDraft> FindByName(IReadOnlyCollection<StatementDraft> locations)
    {
        // What is only called by the name may be the prison itself: "escaped from Farah".
        var towns = map
            .All.Where(place => place is { Label: EntityLabel.Place, IsNamed: true })
            .Where(place => locations.Any(told => map.Current(told.Subject) == place) || IsInDateline(place))
            .Where(place => !place.Names.Any(name => lexicon.PrisonWords.Contains("country", name.ToLowerInvariant())))
            .ToList();
        foreach (var prison in map.All.Where(prison => prison is { Label: EntityLabel.Prison, IsNamed: true }))
        {
            if (towns.FirstOrDefault(town => town.Names.Any(name => prison.Names.Any(own => IsCalledAfter(own, name)))) is not { } place)
            {
                continue;
            }

            var told = prison.Mentions.Keys.FirstOrDefault(span =>
                map.Document.SentenceAt(span).Kind == SectionKind.Body
                && place.Names.Any(name => map.Document.Text[span.Start..span.End].Contains(name, StringComparison.OrdinalIgnoreCase))
            );
            if (told.End > told.Start)
            {
                yield return Draft(prison, place, told);
            }
        }
    }

    private bool IsInDateline(Participant place) =>
        map
            .Document.Clauses.SelectMany(clause => clause.Satellites)
            .Where(satellite => satellite.Kind == SatelliteKind.Dateline)
            .Select(satellite => map.Document.SpanOf(satellite.Tokens))
            .Any(dateline => place.Mentions.Keys.Any(mention => dateline.Start <= mention.Start && mention.End <= dateline.End));

    private bool IsCalledAfter(string prison, string town)
    {
        var words = prison.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? prison[4..] : prison;
        return words.StartsWith(town + " ", StringComparison.OrdinalIgnoreCase)
            && words[(town.Length + 1)..]
                .Split(' ')
                .All(word =>
                    lexicon.PrisonWords.Contains("plain", word.ToLowerInvariant())
                    || lexicon.PrisonWords.Contains("official-kind", word.ToLowerInvariant())
                    || lexicon.Prisons.ClassOf(word.ToLowerInvariant()) is not null
                );
    }

    private StatementDraft Draft(Participant inner, Participant place, TokenRange words) => Draft(inner, place, map.Document.SpanOf(words));

    private static StatementDraft Draft(Participant inner, Participant place, Span words) =>
        new()
        {
            Type = StatementType.LocatedIn,
            Subject = inner,
            Object = place,
            Evidence = words,
            Confidence = 0.85,
            Trace = ["location"],
        };

    // "Karachi, Pakistan"; "Hebron in the West Bank".
    private (Participant Place, TokenRange Tokens)? Larger(NounPhrase phrase)
    {
        var at = phrase.Tokens.End;
        if (at + 1 >= _grammar.Count)
        {
            return null;
        }

        // "Bama, in Borno state".
        if (
            _grammar.Form(at) == ","
            && _grammar.Form(at + 1) == "in"
            && at + 2 < _grammar.Count
            && map.PhraseAt(at + 2) is { } outer
            && PlaceOf(outer) is { } around
            && phrase.Tokens.Start > 0
            && _grammar.Form(phrase.Tokens.Start - 1) is "of" or "in" or "at" or "near" or "from"
        )
        {
            return (around, outer.Tokens);
        }

        if (map.PhraseAt(at + 1) is not { } next)
        {
            return null;
        }

        if (SeatOf(at) is { } province)
        {
            return province;
        }

        // "X district of Y province".
        if (
            _grammar.Form(at) == "of"
            && lexicon.Events.Contains("district", _grammar.Form(phrase.Head))
            && map.Of(phrase) is null
            && map.Of(next) is null
            && PlaceOf(next) is { } county
        )
        {
            return (county, next.Tokens);
        }

        if (_grammar.Form(at) == "in" && PlaceOf(next) is { } region)
        {
            return (region, next.Tokens);
        }

        if (
            _grammar.Form(at) == ","
            && PlaceOf(next) is { } second
            && next.Determiner is null
            && IsClosed(next.Tokens.End)
            && !IsListed(phrase, next)
        )
        {
            return (second, next.Tokens);
        }

        return null;
    }

    // "Qalat, capital of Zabul province", "X, a suburb of Y", "X, a town in Y".
    private (Participant Place, TokenRange Tokens)? SeatOf(int comma)
    {
        if (
            _grammar.Form(comma) != ","
            || map.PhraseAt(comma + 1) is not { } seat
            || _grammar.Form(seat.Head) is not ("capital" or "seat" or "centre" or "center")
                && !lexicon.Events.Contains(
                    _grammar.Form(seat.Tokens.End) == "of" ? "part-of-town" : "part-by-name",
                    _grammar.Form(seat.Head)
                )
            || seat.Tokens.End + 1 >= _grammar.Count
            || _grammar.Form(seat.Tokens.End) is not ("of" or "in")
        )
        {
            return null;
        }

        var at = seat.Tokens.End + (_grammar.Form(seat.Tokens.End + 1) == "the" ? 2 : 1);
        return at < _grammar.Count && map.PhraseAt(at) is { } outer && PlaceOf(outer) is { } around
            ? (around, seat.Tokens.Cover(outer.Tokens))
            : null;
    }

    // "Borno state": the noun only says what the name is of.
    private Participant? PlaceOf(NounPhrase phrase)
    {
        if (map.Of(phrase) is { Label: EntityLabel.Place } place)
        {
            return place;
        }

        return
            phrase.Head > phrase.Tokens.Start
            && lexicon.PrisonWords.Contains("part-of-place", _grammar.Form(phrase.Head))
            && map.Inside(phrase.Head - 1) is { Label: EntityLabel.Place } named
            ? named
            : null;
    }

    // "Pakistan's Waziristan region", "the West Bank city of Hebron".
    private (Participant Place, TokenRange Tokens)? PlaceBefore(NounPhrase phrase)
    {
        if (phrase.Possessor is { } possessor && map.Of(map.Phrases[possessor]) is { Label: EntityLabel.Place } owner)
        {
            return (owner, map.Phrases[possessor].Tokens);
        }

        var before = phrase.Tokens.Start - 1;
        if (
            before < 1
            || map.Of(phrase) is null
            || _grammar.Form(before) != "of"
            || map.PhraseAt(before - 1) is not { } kind
            || _grammar.Form(kind.Head) is not ("region" or "province" or "capital" or "state")
                && !lexicon.Events.Contains("place-with-name", _grammar.Form(kind.Head))
                && _grammar.Form(kind.Head) != "district"
        )
        {
            return null;
        }

        if (CountryIn(kind.Tokens) is { } country)
        {
            return (country, kind.Tokens);
        }

        for (var token = kind.Tokens.Start; token < kind.Head; token++)
        {
            if (map.Inside(token) is { Label: EntityLabel.Place } larger)
            {
                return (larger, kind.Tokens);
            }
        }

        return null;
    }

    // "the Iraqi city of Mosul", where the article names the country too.
    private Participant? CountryIn(TokenRange words) =>
        map.Document.Nationalities.FirstOrDefault(nationality => words.Contains(nationality.Tokens)) is { } said
            ? map.All.FirstOrDefault(place =>
                place.Label == EntityLabel.Place && place.Names.Any(name => name.Equals(said.Country, StringComparison.OrdinalIgnoreCase))
            )
            : null;

    // "in Kabul, Kandahar and Herat": beside each other, not in one another.
    private bool IsListed(NounPhrase first, NounPhrase second)
    {
        if (first.Tokens.Start > 0 && _grammar.Form(first.Tokens.Start - 1) is "," or "and")
        {
            return true;
        }

        var at = second.Tokens.End;
        if (_grammar.Form(at) == ",")
        {
            at++;
            at =
                at < _grammar.Count && map.PhraseAt(at) is { } third && map.Of(third) is { Label: EntityLabel.Place }
                    ? third.Tokens.End
                    : at;
        }

        return at < _grammar.Count
            && _grammar.Form(at) is "and" or "or"
            && at + 1 < _grammar.Count
            && map.At(at + 1) is { Label: EntityLabel.Place };
    }

    private bool IsClosed(int token) =>
        token < _grammar.Count
        && _grammar.Form(token) is "," or "." or ")" or ";" or "on" or "in" or "when" or "where" or "and" or "(" or "–" or "—";
}
