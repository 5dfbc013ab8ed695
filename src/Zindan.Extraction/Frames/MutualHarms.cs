using Zindan.Core.Entities;
using Zindan.Extraction.Participants;

namespace Zindan.Extraction.Frames;

/// <summary>
/// Finds the fight in which two sides killed each other, as either tells it: "accounts of a battle in X. The army said its troops killed 20 rebels of the Y.
/// The Y said it had killed 15 soldiers".
/// </summary>
internal sealed class MutualHarms(ParticipantMap map, EventRegister events)
{
    private const int LeadSentences = 2;

    /// <summary>The event, or null.</summary>
    public EventDraft? Of(EventTelling telling)
    {
        if (telling is not { IsReal: true, IsVerbal: true, IsOld: false, IsElsewhere: false, IsOther: false, Place: null })
        {
            return null;
        }

        var actors = telling.Fillers.Where(filler => filler.Role == "agent").Select(filler => filler.Participant).ToList();
        return actors.Count == 0
            ? null
            : events.LatestFirst.FirstOrDefault(candidate =>
                candidate is { IsReal: true, IsOld: false, IsPlural: false }
                && telling.Sentence - candidate.LastSentence == 1
                && candidate.When.Overlaps(telling.When)
                && (
                    candidate is { Type: EventType.Clash, IsNominal: true, Actors.Count: 0, FirstSentence: <= LeadSentences }
                        && !candidate.Patients.Any(IsPeople)
                        && telling.Proposition.Factuality.Speaker is not null
                        && telling.When.IsUnknown
                    || candidate.Type is EventType.Clash or EventType.Killing or EventType.Attack
                        && telling.When.IsUnknown
                        && candidate.Actors.Count > 0
                        && actors.All(actor =>
                            actor == map.At(telling.Proposition.Factuality.SpeakerToken)
                            && !candidate.Actors.Contains(actor)
                            && IsNamedIn(actor, candidate.LastSentence)
                        )
                )
            );
    }

    private bool IsNamedIn(Participant group, int sentence)
    {
        var words = map.Document.SpanOf(map.Document.Sentences[sentence].Tokens);
        return group.Mentions.Keys.Any(mention => words.Start <= mention.Start && mention.End <= words.End);
    }

    private static bool IsPeople(Participant participant) => participant.Label is EntityLabel.Person or EntityLabel.Cohort;
}
