using System.Collections.Immutable;
using Zindan.Core.Readings;

namespace Zindan.Graph.Projection;

/// <summary>Leaves out what the reader is not sure enough to have understood. To be applied to readings before they are resolved and projected.</summary>
public static class ConfidenceCut
{
    /// <summary>The reading with the statements whose confidence, at three decimals, is at least <paramref name="minimum"/>; with the others go the entities that have no name and of which nothing else is said.</summary>
    /// <param name="reading">A reading.</param>
    /// <param name="minimum">From 0, which keeps all, to 1.</param>
    public static Reading Apply(Reading reading, double minimum)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentOutOfRangeException.ThrowIfNegative(minimum);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(minimum, 1);
        var kept = reading
            .Statements.Where(statement => Math.Round(statement.Confidence, 3, MidpointRounding.AwayFromZero) >= minimum)
            .ToImmutableArray();
        if (kept.Length == reading.Statements.Length)
        {
            return reading;
        }

        var ids = kept.Select(statement => statement.Id).ToHashSet(StringComparer.Ordinal);
        var ends = kept.SelectMany(statement => new[] { statement.Subject, statement.Object }).ToHashSet(StringComparer.Ordinal);
        return reading with
        {
            Entities = [.. reading.Entities.Where(entity => entity.IsNamed || ends.Contains(entity.Key))],
            Statements =
            [
                .. kept.Select(statement =>
                    statement.Contradicts.All(ids.Contains)
                        ? statement
                        : statement with
                        {
                            Contradicts = [.. statement.Contradicts.Where(ids.Contains)],
                        }
                ),
            ],
        };
    }
}
