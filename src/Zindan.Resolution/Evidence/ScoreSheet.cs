using System.Collections.Immutable;

namespace Zindan.Resolution.Evidence;

/// <summary>Why two entities are, or are not, taken for the same.</summary>
public sealed record ScoreSheet
{
    /// <summary>The id or member key that was asked about first.</summary>
    public required string LeftId { get; init; }

    /// <summary>The name of the first's node, or where both are one node its article's own.</summary>
    public required string LeftName { get; init; }

    /// <summary>The id or member key that was asked about second.</summary>
    public required string RightId { get; init; }

    /// <summary>The name of the second.</summary>
    public required string RightName { get; init; }

    /// <summary>The evidence, in the order of the rules.</summary>
    public ImmutableArray<EvidenceLine> Lines { get; init; } = [];

    /// <summary>The sum of the weights: log-odds to base 2.</summary>
    public double Total { get; init; }

    /// <summary>The least sum at which two are joined.</summary>
    public double MergeAt { get; init; }

    /// <summary>Whether a rule excludes that they are the same, whatever the sum.</summary>
    public bool Excluded { get; init; }

    /// <summary>Whether an analyst ruled on the two.</summary>
    public bool IsRuled { get; init; }

    /// <summary>What became of the two: they may also be joined through a third, or kept apart by one.</summary>
    public required Verdict Verdict { get; init; }
}
