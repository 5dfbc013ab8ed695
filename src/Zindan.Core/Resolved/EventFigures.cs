using System.Collections.Immutable;

namespace Zindan.Core.Resolved;

/// <summary>The reconciled figures of an event.</summary>
public sealed record EventFigures
{
    /// <summary>No figure at all.</summary>
    public static EventFigures None { get; } = new();

    /// <summary>The figures that any report gives.</summary>
    public ImmutableSortedDictionary<CountKind, CountEstimate> Estimates { get; init; } =
        ImmutableSortedDictionary<CountKind, CountEstimate>.Empty;

    /// <summary>The counts on which sources contradict each other, in the order of <see cref="CountKind"/>.</summary>
    public ImmutableArray<CountKind> Disputed { get; init; } = [];
}
