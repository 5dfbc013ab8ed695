using Zindan.Core.Entities;
using Zindan.Core.Statements;
using Zindan.Extraction.Participants;

namespace Zindan.Extraction.Frames;

/// <summary>States where events happened, each once and at the best place that the article gives: the prison, and the town or region.</summary>
internal sealed class OccurrenceStatements(ParticipantMap map, EvidenceFinder evidence)
{
    /// <summary>The statements of all events that stand.</summary>
    public IEnumerable<StatementDraft> Of(EventBuilder events)
    {
        foreach (var told in events.All.Where(told => events.Current(told) == told))
        {
            if (told.InPrison is { } prison && HappensInPrisons(told.Type))
            {
                yield return Draft(told, prison);
            }

            if (told.Where is { Proposition.Trigger.Frame.Name: not "Charge" } where)
            {
                yield return Draft(told, where);
                foreach (var beside in Beside(where))
                {
                    yield return Draft(told, beside);
                }
            }
        }
    }

    // "riots in X, Y and Z": each of them.
    private IEnumerable<EventPlace> Beside(EventPlace where)
    {
        if (!where.IsExact)
        {
            yield break;
        }

        foreach (var joined in map.Grammar.Children(where.Token))
        {
            if (
                map.Grammar.BareRelation(joined) == "conj"
                && map.Grammar.Upos(joined) == "PROPN"
                && map.Grammar.Preposition(joined) is null or "in"
                && map.At(joined) is { Label: EntityLabel.Place } place
                && place != where.Place
            )
            {
                yield return where with
                {
                    Place = place,
                    Token = joined,
                };
            }
        }
    }

    private StatementDraft Draft(EventDraft told, EventPlace where)
    {
        var proposition = where.Proposition;
        return new StatementDraft
        {
            Type = StatementType.OccurredAt,
            SubjectEvent = told,
            Object = where.Place,
            Stance = proposition.Factuality.Stance is Stance.Negated or Stance.Denied or Stance.Planned
                ? proposition.Factuality.Stance
                : Stance.Asserted,
            Speaker = proposition.Factuality.Speaker,
            When = told.When,
            Evidence = evidence.Cover(proposition.Words, where.Token),
            Confidence = 0.85,
            Trace = [proposition.Trigger.Rule, $"place:{where.Score}"],
        };
    }

    private static bool HappensInPrisons(EventType type) =>
        type
            is EventType.PrisonBreak
                or EventType.Riot
                or EventType.Attack
                or EventType.Killing
                or EventType.Clash
                or EventType.Bombing
                or EventType.Kidnapping;
}
