using Zindan.Core.Entities;
using Zindan.Core.Statements;
using Zindan.Extraction.Participants;

namespace Zindan.Extraction.Frames;

/// <summary>
/// Joins tellings of what befalls a person once: nobody is killed twice, nor are people counted together; and whom an article tells of as arrested or sentenced twice, with nothing to keep
/// the two apart and no escape between them, was so once.
/// </summary>
internal sealed class FateJoiner(ParticipantMap map, EventStatements events)
{
    private static readonly StatementType[] s_fates = [StatementType.KilledIn, StatementType.ConvictedIn, StatementType.ArrestedIn];

    /// <summary>Joins the events.</summary>
    public void Join()
    {
        var told = events
            .Statements.Where(statement =>
                statement.ObjectEvent is not null
                && statement.Stance is Stance.Asserted or Stance.Alleged or Stance.Claimed
                && map.Current(statement.Subject) is { } subject
                && (
                    subject is { Label: EntityLabel.Person, IsNamed: true }
                    || IsNamedThroughout(subject)
                    || statement.Type == StatementType.KilledIn && subject is { Label: EntityLabel.Cohort, Count.IsExact: true }
                )
            )
            .ToList();
        var escaped = told.Where(statement => statement.Type == StatementType.EscapedFrom)
            .Select(statement => map.Current(statement.Subject))
            .ToHashSet();
        foreach (var fate in s_fates)
        {
            foreach (
                var person in told.Where(statement => statement.Type == fate).GroupBy(statement => WholeOf(map.Current(statement.Subject)!))
            )
            {
                if (fate != StatementType.ArrestedIn || !(person.Key.IsEscaped || escaped.Contains(person.Key)))
                {
                    Join([.. person]);
                }
            }
        }
    }

    // "Two brothers were shot dead. A and B died in a shootout": the two are A and B.
    private bool IsNamedThroughout(Participant people) =>
        people is { Label: EntityLabel.Cohort, Count.IsExact: true }
        && map.All.Count(part => part.Whole == people && part is { Label: EntityLabel.Person, IsNamed: true }) == people.Count.Low;

    private Participant WholeOf(Participant person) =>
        person.Whole is { } whole && map.Current(whole) is { } current && IsNamedThroughout(current) ? current : person;

    private void Join(List<StatementDraft> tellings)
    {
        for (var later = 1; later < tellings.Count; later++)
        {
            for (var earlier = 0; earlier < later; earlier++)
            {
                // Both anew: they may have been joined with others meanwhile.
                var (first, second) = (events.Current(tellings[earlier].ObjectEvent!), events.Current(tellings[later].ObjectEvent!));
                if (first != second && IsOne(tellings[earlier], first, tellings[later], second))
                {
                    events.Merge(first, second);
                    break;
                }
            }
        }
    }

    private bool IsOne(StatementDraft earlier, EventDraft first, StatementDraft later, EventDraft second) =>
        first.IsReal == second.IsReal
        && first.When.Overlaps(second.When)
        && (first.Prison is null || second.Prison is null || first.Prison == second.Prison)
        && earlier.Type switch
        {
            StatementType.KilledIn => IsAlone(earlier.Subject) || MayBeOnePlace(first, second),
            StatementType.ConvictedIn => earlier.Sentence is null || later.Sentence is null
                ? IsToldAlike(first, second)
                : earlier.Sentence == later.Sentence,
            _ => first.Type == second.Type && first.IsRecapture == second.IsRecapture && IsToldAlike(first, second),
        };

    private bool IsAlone(Participant? subject) => map.Current(subject) is { Label: EntityLabel.Person };

    // "killed ten soldiers in X … ten soldiers died in Y": a number may come twice.
    private static bool MayBeOnePlace(EventDraft first, EventDraft second) =>
        first.Place is null || second.Place is null || first.Place == second.Place;

    // "had been arrested before": what lies further back need not be what the article is about.
    private static bool IsToldAlike(EventDraft first, EventDraft second) =>
        first.IsBackground == second.IsBackground && first.IsOld == second.IsOld || !first.When.IsUnknown && first.When == second.When;
}
