using System.Collections.Immutable;
using Zindan.Resolution.Facts;

namespace Zindan.Resolution.Places;

/// <summary>All that is compared of a place.</summary>
/// <param name="Key">The key of its name; null for a description.</param>
/// <param name="Countries">The countries it is said to lie in.</param>
internal sealed record PlaceProfile(string? Key, ImmutableArray<string> Countries)
{
    /// <summary>All of them taken as one place.</summary>
    public static PlaceProfile Combine(IReadOnlyList<PlaceProfile> parts) =>
        parts.Count == 1 ? parts[0] : new PlaceProfile(parts[0].Key, Sets.Union(parts, part => part.Countries));
}
