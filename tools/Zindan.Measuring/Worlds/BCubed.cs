using Zindan.Core.Entities;
using Zindan.Core.Resolved;

namespace Zindan.Measuring.Worlds;

/// <summary>B-cubed precision and recall of clusters against the truth, over entities (Bagga and Baldwin 1998).</summary>
/// <param name="Precision">The mean share of an entity's cluster that is truly it.</param>
/// <param name="Recall">The mean share of what is truly an entity that is in its cluster.</param>
public readonly record struct BCubed(double Precision, double Recall)
{
    /// <summary>The harmonic mean of both.</summary>
    public double F1 => Precision + Recall > 0 ? 2 * Precision * Recall / (Precision + Recall) : 0;

    /// <summary>Measures the nodes of one label.</summary>
    public static BCubed Of(ResolvedCorpus corpus, GeneratedWorld world, EntityLabel label)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentNullException.ThrowIfNull(world);
        var nodes = corpus.Entities.Where(node => node.Label == label).ToArray();
        var sizes = nodes
            .SelectMany(node => node.MemberIds)
            .GroupBy(key => world.Truth[key], StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        var (precision, recall, members) = (0.0, 0.0, 0);
        foreach (var node in nodes)
        {
            foreach (var truth in node.MemberIds.GroupBy(key => world.Truth[key], StringComparer.Ordinal))
            {
                double same = truth.Count();
                precision += same * same / node.MemberIds.Length;
                recall += same * same / sizes[truth.Key];
            }

            members += node.MemberIds.Length;
        }

        return new BCubed(precision / members, recall / members);
    }
}
