using Zindan.Core.Entities;
using Zindan.Core.Statements;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Participants;

namespace Zindan.Extraction.Frames;

/// <summary>
/// Joins the tellings of the one detainee who died: "a guard and a prisoner were killed … fired at the three inmates, killing one … the dead convict had been sentenced".
/// Only where the article tells of one such death: several dead inmates, or a dead one with a name, leave open who is meant.
/// </summary>
internal sealed class DeadMemberJoiner(ParticipantMap map, EventStatements events, WordClasses words)
{
    /// <summary>Joins them in the map.</summary>
    public void Join()
    {
        var deaths = events
            .Statements.Where(statement =>
                statement is { Type: StatementType.KilledIn, Stance: Stance.Asserted or Stance.Alleged }
                && map.Current(statement.Subject) is { } dead
                && IsDetainee(dead)
            )
            .ToList();
        var killed = deaths.Select(death => map.Current(death.Subject)!).Distinct().ToList();
        var called = map.All.Where(participant => IsDetainee(participant) && IsCalledDead(participant)).Except(killed).ToList();
        List<Participant> all = [.. killed, .. called];
        if (
            all.Count < 2
            || all.Exists(dead => dead.IsNamed || dead.Label != EntityLabel.Person)
            || all.Count(dead => dead.Whole is not null) > 1
            || killed.Count(dead => dead.Whole is null) > 1
            || called.Count > 1
            || !AreOfOneTime(deaths)
        )
        {
            return;
        }

        var first = all.OrderBy(dead => dead.Mentions.Keys.Min(span => span.Start)).First();
        foreach (var other in all.Where(other => other != first))
        {
            map.Merge(first, other);
        }
    }

    private static bool IsDetainee(Participant participant) =>
        participant is { Label: EntityLabel.Person or EntityLabel.Cohort }
        && (
            participant.Side == Side.Detained
            || participant.Whole is { } whole && (whole.IsEscaped || whole.HasTried || whole.Side == Side.Detained)
        );

    private bool IsCalledDead(Participant participant) =>
        participant is { Label: EntityLabel.Person, IsNamed: false, Description: { } description }
        && description.Split(' ').Any(word => words.Contains("fate-dead", word.ToLowerInvariant()));

    private bool AreOfOneTime(List<StatementDraft> deaths)
    {
        var told = deaths
            .Where(death => death.ObjectEvent is not null)
            .Select(death => (Whole: map.Current(death.Subject)!.Whole, Event: events.Current(death.ObjectEvent!)));
        return told.All(one =>
            told.All(other =>
                (one.Event.When.Overlaps(other.Event.When) || IsOneNight(one, other) || IsOneNight(other, one))
                && one.Event.IsOld == other.Event.IsOld
                && one.Event.IsBackground == other.Event.IsBackground
            )
        );
    }

    // Who died in a break "today" may have died "late on Friday"; of other deaths the days must agree.
    private static bool IsOneNight((Participant? Whole, EventDraft Event) killed, (Participant? Whole, EventDraft Event) member) =>
        killed is { Whole: null, Event.Type: EventType.PrisonBreak }
        && member.Whole is not null
        && Widened(killed.Event.When).Overlaps(member.Event.When);

    private static DateBounds Widened(DateBounds when) => new(when.Earliest?.AddDays(-1), when.Latest?.AddDays(1));
}
