using Zindan.Core.Statements;

namespace Zindan.Core.Entities;

/// <summary>What is known of unnamed people counted together.</summary>
public sealed record CohortAttributes : EntityAttributes
{
    /// <inheritdoc/>
    public override EntityLabel Label => EntityLabel.Cohort;

    /// <summary>How they are described, as written, or null.</summary>
    public string? Description { get; init; }

    /// <summary>The lemma of the head noun (guard, inmate, attacker, police, civilian…), or null.</summary>
    public string? Role { get; init; }

    /// <summary>How many they are.</summary>
    public CountBounds Count { get; init; }
}
