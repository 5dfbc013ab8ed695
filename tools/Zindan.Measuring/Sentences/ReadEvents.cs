using Zindan.Core.Entities;
using Zindan.Core.Readings;
using Zindan.Core.Statements;
using Zindan.Core.Text;

namespace Zindan.Measuring.Sentences;

/// <summary>A reading seen as the M2E2 corpus would annotate it. Deaths are events of their own there, told where the dead are.</summary>
internal static class ReadEvents
{
    /// <summary>Triggers by type; a death's trigger is within its evidence.</summary>
    public static IEnumerable<(string Type, Span Words)> Triggers(Reading reading)
    {
        foreach (var told in reading.Entities.Where(entity => entity.Label == EntityLabel.Event))
        {
            var type = TypeOf(told);
            foreach (var mention in type is null ? [] : told.Mentions.AsEnumerable())
            {
                yield return (type!, mention.Span);
            }
        }

        foreach (var death in reading.Statements.Where(IsDeath).GroupBy(statement => statement.Object, StringComparer.Ordinal))
        {
            yield return ("Die", death.Select(statement => statement.Evidence.Span).Aggregate((left, right) => left.Cover(right)));
        }
    }

    /// <summary>Arguments by type and role, each with the mentions of who fills it.</summary>
    public static IEnumerable<(string Type, string Role, IReadOnlyList<Span> Mentions)> Arguments(Reading reading)
    {
        var entities = reading.Entities.ToDictionary(entity => entity.Key, StringComparer.Ordinal);
        var seen = new HashSet<(string, string, string)>();
        foreach (var statement in reading.Statements)
        {
            var (subject, @object) = (entities[statement.Subject], entities[statement.Object]);
            foreach (var (type, role, filler) in Roles(statement, subject, @object))
            {
                if (seen.Add((type, role, filler.Key)))
                {
                    yield return (type, role, [.. filler.Mentions.Select(mention => mention.Span)]);
                }
            }
        }
    }

    private static IEnumerable<(string Type, string Role, Entity Filler)> Roles(Statement statement, Entity subject, Entity @object)
    {
        switch (statement.Type)
        {
            case StatementType.KilledIn when IsDeath(statement):
                yield return ("Die", "Victim", subject);
                break;
            case StatementType.ArrestedIn:
                yield return ("Arrest-Jail", "Person", subject);
                break;
            case StatementType.TookPartIn when TypeOf(@object) == "Arrest-Jail":
                yield return ("Arrest-Jail", "Agent", subject);
                break;
            case StatementType.TookPartIn when TypeOf(@object) == "Attack":
                yield return ("Attack", "Attacker", subject);
                break;
            case StatementType.TargetedIn when TypeOf(@object) == "Attack":
                yield return ("Attack", "Target", subject);
                break;
            case StatementType.OccurredAt when TypeOf(subject) is { } type:
                yield return (type, "Place", @object);
                break;
            default:
                break;
        }
    }

    private static bool IsDeath(Statement statement) =>
        statement is { Type: StatementType.KilledIn, Stance: Stance.Asserted or Stance.Alleged or Stance.Claimed };

    private static string? TypeOf(Entity entity) =>
        entity.Attributes is EventAttributes told
            ? told.Type switch
            {
                EventType.Attack or EventType.Bombing or EventType.Clash or EventType.War => "Attack",
                EventType.Arrest => "Arrest-Jail",
                _ => null,
            }
            : null;
}
