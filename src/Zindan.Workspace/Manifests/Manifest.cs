using System.Collections.Immutable;
using Zindan.Workspace.Files;

namespace Zindan.Workspace.Manifests;

/// <summary>The one file that says what a workspace holds. It is replaced as a whole, and by that everything is committed together.</summary>
internal sealed record Manifest
{
    /// <summary>The version of the layout of files that this program reads and writes.</summary>
    public const int CurrentFormat = 1;

    public required string Id { get; init; }

    public long Generation { get; init; }

    /// <summary>The graph as last saved, or null before the first.</summary>
    public SavedGraph? Graph { get; init; }

    /// <summary>What the graph was made from, in the words of who made it, or null where that was not said.</summary>
    public string? GraphMadeFrom { get; init; }

    public ImmutableArray<SegmentLength> Catalog { get; init; } = [];

    public ImmutableArray<SegmentLength> Articles { get; init; } = [];

    public ImmutableArray<SegmentLength> Readings { get; init; } = [];

    /// <summary>How far each database has come, by its name.</summary>
    public ImmutableSortedDictionary<string, Delivery> Deliveries { get; init; } =
        ImmutableSortedDictionary.Create<string, Delivery>(StringComparer.Ordinal);

    /// <summary>The generations of the graph whose files are needed.</summary>
    public IEnumerable<long> GraphGenerations =>
        Deliveries
            .Values.SelectMany(delivery => new[] { delivery.Complete, delivery.Begun })
            .Append(Graph?.Generation)
            .OfType<long>()
            .Distinct();
}
