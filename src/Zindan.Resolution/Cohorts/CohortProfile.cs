using System.Collections.Immutable;
using Zindan.Core.Statements;
using Zindan.Resolution.Facts;

namespace Zindan.Resolution.Cohorts;

/// <summary>All that is compared of unnamed people counted together in one article.</summary>
internal sealed record CohortProfile
{
    public string? Role { get; init; }

    public CountBounds Count { get; init; }

    /// <summary>"event role" of each resolved event with the role in it, where no other cohort of the article has as many in that role.</summary>
    public ImmutableArray<string> EventRoles { get; init; } = Sets.Empty;

    public ImmutableArray<string> Articles { get; init; } = Sets.Empty;
}
