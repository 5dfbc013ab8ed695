using Zindan.Core.Entities;
using Zindan.Core.Statements;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Participants;

namespace Zindan.Extraction.Frames;

/// <summary>Who is called an attacker and came to harm in an attack took part in it: "the blast killed three clerks and the bomber", "two of the gunmen died".</summary>
internal sealed class AttackerStatements(ParticipantMap map, WordClasses contexts)
{
    /// <summary>The statements, each followed by that of the attacker's part.</summary>
    public IEnumerable<StatementDraft> With(IEnumerable<StatementDraft> statements, Func<EventDraft, EventDraft> current)
    {
        foreach (var statement in statements)
        {
            yield return statement;
            if (
                statement.Type is StatementType.KilledIn or StatementType.WoundedIn
                && statement is { Stance: Stance.Asserted or Stance.Alleged, Subject: { } subject, ObjectEvent: { } target }
                && map.Current(subject) is { } person
                && current(target) is var told
                && TookPart(person, told)
            )
            {
                yield return statement with
                {
                    Type = StatementType.TookPartIn,
                    Trace = statement.Trace.Add("attacker"),
                };
            }
        }
    }

    // Where others act ("an air strike killed two gunmen"), the gunmen did not; a clash has two sides.
    private bool TookPart(Participant person, EventDraft told) =>
        person.Role is { } role
        && told.Type switch
        {
            EventType.Clash => contexts.Contains("attacker", role) || contexts.Contains("combatant", role),
            EventType.Attack or EventType.Bombing or EventType.Kidnapping or EventType.Riot => contexts.Contains("attacker", role)
                && told.Actors.All(actor => actor == person || actor.Label == person.Label && actor.Side is Side.NonState or null),
            _ => false,
        };
}
