using System.Collections.Immutable;
using Zindan.Core.Resolved;
using Zindan.Resolution.Nodes.Tallies;

namespace Zindan.Resolution.Nodes;

/// <summary>How a node comes about.</summary>
/// <param name="Before">The node that it was before; null where it is made from nothing.</param>
/// <param name="Keys">All its members now, ordinally sorted.</param>
/// <param name="Lost">The members that it had before and has no longer, or has with other content.</param>
/// <param name="Come">The members that it did not have before, or had with other content.</param>
internal sealed record Succession(
    ResolvedEntity? Before,
    ImmutableArray<string> Keys,
    IReadOnlyList<string> Lost,
    IReadOnlyList<string> Come
)
{
    /// <summary>What the members of <see cref="Before"/> say; null where it is made from nothing.</summary>
    public NodeTally? Tally { get; init; }

    /// <summary>What makes a node of a node that was.</summary>
    public static Succession From(ResolvedEntity before, ImmutableArray<string> keys, IReadOnlyDictionary<string, NodeMember> gone)
    {
        var (lost, come) = (new List<string>(), new List<string>());
        var old = before.MemberIds;
        for (int i = 0, j = 0; i < old.Length || j < keys.Length; )
        {
            var order =
                i == old.Length ? 1
                : j == keys.Length ? -1
                : ReferenceEquals(old[i], keys[j]) ? 0
                : string.CompareOrdinal(old[i], keys[j]);
            if (order < 0)
            {
                lost.Add(old[i]);
            }
            else if (order > 0)
            {
                come.Add(keys[j]);
            }

            (i, j) = (order <= 0 ? i + 1 : i, order >= 0 ? j + 1 : j);
        }

        var replaced = gone.Keys.Where(key => Holds(old, key) && Holds(keys, key)).ToArray();
        return new Succession(before, keys, [.. lost, .. replaced], [.. come, .. replaced]);
    }

    private static bool Holds(ImmutableArray<string> keys, string key) => keys.BinarySearch(key, StringComparer.Ordinal) >= 0;
}
