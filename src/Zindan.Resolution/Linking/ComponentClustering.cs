using System.Collections.Immutable;
using Zindan.Resolution.Evidence;

namespace Zindan.Resolution.Linking;

/// <summary>
/// Greedy agglomeration of one connected part, strongest pair first, that never joins two which a rule or a ruling keeps apart and never drifts along
/// a chain: the pairs between two clusters must be alike on average (reading-and-resolution, 11.4).
/// </summary>
internal sealed class ComponentClustering<TProfile>(IPairRules<TProfile> rules)
{
    private const double AverageSlack = 3;
    private const double Ambiguous = 1;
    private const int LargestCheck = 40;

    /// <summary>The clusters, each ordinally sorted by id.</summary>
    public IEnumerable<ImmutableArray<LinkItem<TProfile>>> Cluster(
        List<LinkItem<TProfile>> component,
        LinkConstraints<TProfile> constraints
    )
    {
        if (component.Count == 1)
        {
            return
            [
                [component[0]],
            ];
        }

        var clusterOf = component.ToDictionary(item => item, item => new List<LinkItem<TProfile>> { item });
        foreach (var (left, right, score) in Edges(component))
        {
            var (a, b) = (clusterOf[left], clusterOf[right]);
            if (ReferenceEquals(a, b) || !MayJoin(a, b, score, constraints) || IsAmbiguous(left, right, a, b, score, constraints))
            {
                continue;
            }

            var (into, from) = a.Count >= b.Count ? (a, b) : (b, a);
            into.AddRange(from);
            foreach (var item in from)
            {
                clusterOf[item] = into;
            }
        }

        return clusterOf
            .Values.Distinct()
            .Select(cluster => cluster.OrderBy(item => item.Id, StringComparer.Ordinal).ToImmutableArray())
            .ToArray();
    }

    private IEnumerable<(LinkItem<TProfile> Left, LinkItem<TProfile> Right, double Score)> Edges(List<LinkItem<TProfile>> component) =>
        component
            .SelectMany(item => item.Edges.All, (item, edge) => (Left: item, Right: edge.Other, edge.Score))
            .Where(edge => edge.Score >= rules.MergeAt && string.CompareOrdinal(edge.Left.Id, edge.Right.Id) < 0)
            .OrderByDescending(edge => edge.Score)
            .ThenBy(edge => edge.Left.Id, StringComparer.Ordinal)
            .ThenBy(edge => edge.Right.Id, StringComparer.Ordinal);

    private bool MayJoin(List<LinkItem<TProfile>> a, List<LinkItem<TProfile>> b, double score, LinkConstraints<TProfile> constraints)
    {
        var ruled = double.IsPositiveInfinity(score);
        if (a.Any(left => constraints.KeepApart(left) && b.Any(right => constraints.AreDifferent(left, right))))
        {
            return false;
        }

        if (ruled)
        {
            return true;
        }

        if (a.Count == 1 && b.Count == 1)
        {
            return true;
        }

        var (sum, pairs) = (0.0, 0);
        foreach (var left in Sample(a))
        {
            foreach (var right in Sample(b))
            {
                if (Between(left, right) is not { } between)
                {
                    return false;
                }

                (sum, pairs) = (sum + between, pairs + 1);
            }
        }

        return sum / pairs >= rules.MergeAt - AverageSlack;
    }

    /// <summary>Whether one of the two fits as well to another that cannot be the same as the other: then nobody knows which of them it is.</summary>
    private bool IsAmbiguous(
        LinkItem<TProfile> left,
        LinkItem<TProfile> right,
        List<LinkItem<TProfile>> a,
        List<LinkItem<TProfile>> b,
        double score,
        LinkConstraints<TProfile> constraints
    ) =>
        !double.IsPositiveInfinity(score)
        && ((a.Count == 1 && HasRival(left, b, score, constraints)) || (b.Count == 1 && HasRival(right, a, score, constraints)));

    private bool HasRival(LinkItem<TProfile> item, List<LinkItem<TProfile>> cluster, double score, LinkConstraints<TProfile> constraints) =>
        item.Edges.All.Any(edge =>
            edge.Score >= Math.Max(rules.MergeAt, score - Ambiguous)
            && !cluster.Contains(edge.Other)
            && (Between(edge.Other, cluster[0]) is null || constraints.AreDifferent(edge.Other, cluster[0]))
        );

    private double? Between(LinkItem<TProfile> left, LinkItem<TProfile> right)
    {
        if (left.Edges.ScoreOf(right) is { } known && !double.IsPositiveInfinity(known))
        {
            return known;
        }

        var tally = new EvidenceTally(keepLines: false);
        rules.Compare(left.Profile, right.Profile, tally);
        return tally.Excluded ? null : tally.Total;
    }

    private static IEnumerable<LinkItem<TProfile>> Sample(List<LinkItem<TProfile>> cluster) =>
        cluster.Count <= LargestCheck ? cluster : cluster.OrderBy(item => item.Id, StringComparer.Ordinal).Take(LargestCheck);
}
