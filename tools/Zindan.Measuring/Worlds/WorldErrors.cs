using Zindan.Core.Entities;
using Zindan.Core.Resolved;

namespace Zindan.Measuring.Worlds;

/// <summary>Lists the nodes that hold several things of a generated world, with what each article calls them.</summary>
public static class WorldErrors
{
    /// <summary>The wrong nodes of a label, largest first.</summary>
    public static IEnumerable<string> Of(ResolvedCorpus corpus, GeneratedWorld world, EntityLabel label)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentNullException.ThrowIfNull(world);
        var entities = world.Readings.SelectMany(reading => reading.Entities).ToDictionary(entity => entity.Key, StringComparer.Ordinal);
        return corpus
            .Entities.Where(node => node.Label == label)
            .Select(node => node.MemberIds.ToLookup(key => world.Truth[key], StringComparer.Ordinal))
            .Where(truths => truths.Count > 1)
            .OrderByDescending(truths => truths.Count)
            .ThenBy(truths => truths.First().Key, StringComparer.Ordinal)
            .Select(truths =>
                string.Join(
                    " | ",
                    truths.Select(truth => $"{truth.Key}: {string.Join(", ", truth.Select(key => Told(entities[key])).Distinct())}")
                )
            );
    }

    private static string Told(Entity entity) =>
        entity.Attributes switch
        {
            PersonAttributes { Age: { } age } => $"{entity.Name} ({age})",
            PrisonAttributes { Place: { } place } => $"{entity.Name} in {place}",
            EventAttributes happening => $"{entity.Name} {happening.When} at {happening.Place}",
            _ => entity.Name,
        };
}
