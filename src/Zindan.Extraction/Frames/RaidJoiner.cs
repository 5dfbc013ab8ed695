using Zindan.Core.Entities;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Participants;

namespace Zindan.Extraction.Frames;

/// <summary>Joins the storming of a prison from outside with the break it led to: where one sentence tells both: "gunmen attacked the prison and 90 got away".</summary>
internal sealed class RaidJoiner(ParticipantMap map, EventStatements events)
{
    /// <summary>Joins the events.</summary>
    public void Join()
    {
        var all = events
            .Events.Select(events.Current)
            .Distinct()
            .Where(told => told is { IsReal: true, IsPlural: false, Prison: not null })
            .ToList();
        var breaks = all.Where(told => told.Type == EventType.PrisonBreak).ToList();
        foreach (var raid in all.Where(IsRaid))
        {
            var led = breaks.Where(told => IsOf(raid, told)).ToList();
            if (led is [var only])
            {
                events.Merge(raid, only);
                events.Current(raid).Type = EventType.PrisonBreak;
            }
        }
    }

    // By who came from outside, on the prison itself.
    private bool IsRaid(EventDraft told) =>
        told is { Type: EventType.Attack or EventType.Bombing, IsHabitual: false, IsTried: false }
        && told.Patients.Any(target => map.Current(target) == map.Current(told.Prison))
        && !told.Actors.Any(actor => actor.IsPrisoner || actor.IsDetained || actor.IsEscaped || actor.Side == Side.Detained)
        && !told.Actors.Any(actor => actor.Side == Side.State || actor.Kind is GroupKind.State or GroupKind.Military);

    private bool IsOf(EventDraft raid, EventDraft told) =>
        map.Current(told.Prison) == map.Current(raid.Prison)
        && told.IsOld == raid.IsOld
        && told.When.Overlaps(raid.When)
        && SentencesOf(raid).Overlaps(SentencesOf(told));

    private HashSet<int> SentencesOf(EventDraft told) => [.. told.Mentions.Keys.Select(span => map.Document.SentenceAt(span).Index)];
}
