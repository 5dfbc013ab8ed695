using Zindan.Core.Entities;
using Zindan.Core.Statements;
using Zindan.Extraction.Participants;
using Zindan.Extraction.Propositions;

namespace Zindan.Extraction.Frames;

/// <summary>States where events happened.</summary>
internal sealed class EventPlaces(ParticipantMap map, EvidenceFinder evidence)
{
    /// <summary>The statements of where an event happened that were not made before.</summary>
    /// <param name="proposition">What tells of the event.</param>
    /// <param name="told">The event.</param>
    /// <param name="made">The statements made before.</param>
    public IEnumerable<StatementDraft> Of(Proposition proposition, EventDraft told, IReadOnlyList<StatementDraft> made)
    {
        if (
            told.Prison is { } prison
            && told.Type
                is EventType.PrisonBreak
                    or EventType.Riot
                    or EventType.Attack
                    or EventType.Killing
                    or EventType.Clash
                    or EventType.Bombing
        )
        {
            if (!IsTold(made, told, prison))
            {
                yield return At(proposition, told, prison);
            }
        }

        if (told.Place is { } place)
        {
            if (!IsTold(made, told, place))
            {
                yield return At(proposition, told, place);
            }
        }
    }

    private bool IsTold(IReadOnlyList<StatementDraft> made, EventDraft told, Participant place) =>
        made.Any(statement =>
            statement.Type == StatementType.OccurredAt
            && statement.SubjectEvent == told
            && map.Current(statement.Object) == map.Current(place)
        );

    private StatementDraft At(Proposition proposition, EventDraft told, Participant place)
    {
        var sentence = map.Document.SentenceOf(proposition.Token).Tokens;
        var token = -1;
        for (var candidate = sentence.Start; candidate < sentence.End && token < 0; candidate++)
        {
            token = map.At(candidate) == map.Current(place) ? candidate : -1;
        }

        return new StatementDraft
        {
            Type = StatementType.OccurredAt,
            SubjectEvent = told,
            Object = place,
            Stance = proposition.Factuality.Stance is Stance.Negated or Stance.Denied or Stance.Planned
                ? proposition.Factuality.Stance
                : Stance.Asserted,
            Speaker = proposition.Factuality.Speaker,
            When = told.When,
            Evidence = evidence.Cover(proposition.Words, token),
            Confidence = 0.85,
            Trace = [proposition.Trigger.Rule, "place"],
        };
    }
}
