using Zindan.Core.Entities;
using Zindan.Core.Statements;

namespace Zindan.Extraction.Confidence;

/// <summary>The entities of a reading, and for each how many others it may be taken for: where a reading has rivals, one of them may be a second entity for the same thing.</summary>
public sealed class RatedEnds
{
    private readonly Dictionary<string, Entity> _byKey;
    private readonly Dictionary<string, int> _alike;
    private readonly Dictionary<string, int> _stated;

    /// <summary>Counts them.</summary>
    /// <param name="entities">The entities of a reading.</param>
    /// <param name="statements">Its statements.</param>
    public RatedEnds(IEnumerable<Entity> entities, IEnumerable<Statement> statements)
    {
        ArgumentNullException.ThrowIfNull(entities);
        ArgumentNullException.ThrowIfNull(statements);
        _byKey = entities.ToDictionary(entity => entity.Key, StringComparer.Ordinal);
        _alike = _byKey.Values.CountBy(Kind).ToDictionary(StringComparer.Ordinal);
        _stated = statements
            .SelectMany(statement => new[] { statement.Subject, statement.Object })
            .CountBy(key => key)
            .ToDictionary(StringComparer.Ordinal);
    }

    /// <summary>The entity with a key.</summary>
    public Entity this[string key] => _byKey[key];

    /// <summary>How many other entities are of the same kind.</summary>
    public int Rivals(Entity entity) => _alike[Kind(entity)] - 1;

    /// <summary>How many statements have an entity as an end.</summary>
    public int Statements(Entity entity) => _stated.GetValueOrDefault(entity.Key);

    private static string Kind(Entity entity) =>
        entity.Attributes switch
        {
            EventAttributes told => $"Event {told.Type}",
            CohortAttributes cohort => $"Cohort {cohort.Role}",
            PersonAttributes person when !entity.IsNamed => $"Person {person.Role}",
            _ => $"{entity.Label} {entity.IsNamed}",
        };
}
