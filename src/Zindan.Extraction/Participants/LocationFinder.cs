using Zindan.Core.Entities;
using Zindan.Core.Statements;
using Zindan.Extraction.Frames;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Propositions;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Participants;

/// <summary>Finds which prison or place lies in which place: "the jail in X", "X, the Y state capital", "X, Y", "the Y city of X".</summary>
internal sealed class LocationFinder(ParticipantMap map, ExtractionLexicon lexicon)
{
    private readonly Grammar _grammar = map.Grammar;
    private readonly PrisonPlaces _prisons = new(
        map,
        lexicon,
        phrase => map.Of(phrase) is { Label: EntityLabel.Place } place ? place : null
    );

    /// <summary>The statements of location; sets the place of prisons as it goes.</summary>
    public IEnumerable<StatementDraft> Find()
    {
        foreach (var phrase in map.Phrases)
        {
            if (map.Document.SentenceOf(phrase.Head).Kind != SectionKind.Body || map.Of(phrase) is not { } inner)
            {
                continue;
            }

            if (inner.Label == EntityLabel.Prison)
            {
                // What only stands in the name counts where nothing else says where the prison is.
                if (_prisons.Of(phrase) is { } found && (!found.IsInName || found.Place == map.Current(inner.Place)))
                {
                    yield return Draft(inner, found.Place, phrase.Tokens.Cover(found.Words));
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

    private StatementDraft Draft(Participant inner, Participant place, TokenRange words) =>
        new()
        {
            Type = StatementType.LocatedIn,
            Subject = inner,
            Object = place,
            Evidence = map.Document.SpanOf(words),
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

        if (_grammar.Form(at) == "in" && PlaceOf(next) is { } region)
        {
            return (region, next.Tokens);
        }

        if (
            _grammar.Form(at) == ","
            && map.Of(next) is { Label: EntityLabel.Place } second
            && next.Determiner is null
            && IsClosed(next.Tokens.End)
            && !IsListed(phrase, next)
        )
        {
            return (second, next.Tokens);
        }

        return null;
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
            || _grammar.Form(before) != "of"
            || map.PhraseAt(before - 1) is not { } kind
            || _grammar.Form(kind.Head)
                is not ("city" or "town" or "village" or "district" or "region" or "province" or "port" or "capital")
        )
        {
            return null;
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
