using Zindan.Core.Entities;
using Zindan.Core.Statements;
using Zindan.Extraction.Frames;
using Zindan.Extraction.Propositions;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Participants;

/// <summary>Finds where organisations have their seat: "the London-based group", "X, based in Kano", "the cell was based in Y".</summary>
internal sealed class GroupSeats(ParticipantMap map)
{
    private readonly Grammar _grammar = map.Grammar;

    /// <summary>The statements, in order of the organisations' mentions.</summary>
    public IEnumerable<StatementDraft> Find()
    {
        foreach (var phrase in map.Phrases)
        {
            if (
                map.Document.SentenceOf(phrase.Head).Kind == SectionKind.Body
                && map.Of(phrase) is { Label: EntityLabel.Group } group
                && (Before(phrase) ?? Behind(phrase)) is { } seat
            )
            {
                yield return new StatementDraft
                {
                    Type = StatementType.LocatedIn,
                    Subject = group,
                    Object = seat.Place,
                    Evidence = map.Document.SpanOf(phrase.Tokens.Cover(seat.Words)),
                    Confidence = 0.85,
                    Trace = ["seat"],
                };
            }
        }
    }

    // "whose headquarters are in X", "has its headquarters in X": the token before "in", or −1.
    private int SeatOwned(int at)
    {
        var noun = _grammar.Form(at + 1) is "its" or "their" or "a" ? at + 2 : at + 1;
        var verb = noun + 1;
        return _grammar.Form(noun) is not ("headquarters" or "base" or "seat") ? -1
            : _grammar.Form(verb) == "in" ? noun
            : _grammar.Form(verb) is "is" or "are" or "was" or "were" && _grammar.Form(verb + 1) == "in" ? verb
            : -1;
    }

    private (Participant Place, TokenRange Words)? Before(NounPhrase phrase)
    {
        for (var token = Math.Max(3, phrase.Tokens.Start - 1); token < phrase.Head; token++)
        {
            if (
                _grammar.Form(token) == "based"
                && _grammar.Form(token - 1) == "-"
                && (map.Inside(token - 2) ?? map.At(token - 2)) is { Label: EntityLabel.Place } place
            )
            {
                return (place, new TokenRange(token - 2, token + 1));
            }
        }

        return null;
    }

    private (Participant Place, TokenRange Words)? Behind(NounPhrase phrase)
    {
        var end = map.Document.SentenceOf(phrase.Head).Tokens.End;
        var at = phrase.Tokens.End;
        while (at < end && at < phrase.Tokens.End + 4 && _grammar.Form(at) is "," or "which" or "that" or "is" or "was" or "are" or "were")
        {
            at++;
        }

        if (_grammar.Form(at) is "whose" or "has" or "have" or "had" && SeatOwned(at) is >= 0 and var seat)
        {
            at = seat;
        }
        else if (at + 2 >= end || _grammar.Form(at) is not ("based" or "headquartered") || _grammar.Form(at + 1) != "in")
        {
            return null;
        }

        for (var token = at + 2; token < Math.Min(end, at + 7); token++)
        {
            if (map.PhraseAt(token) is { } next && map.Of(next) is { Label: EntityLabel.Place } place)
            {
                return (place, next.Tokens);
            }

            if (_grammar.IsVerbal(token) || _grammar.Form(token) is "," or "and")
            {
                return null;
            }
        }

        return null;
    }
}
