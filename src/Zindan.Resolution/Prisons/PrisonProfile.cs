using System.Collections.Immutable;
using Zindan.Resolution.Facts;

namespace Zindan.Resolution.Prisons;

/// <summary>All that is compared of a place of detention, of one article or of several taken together.</summary>
internal sealed record PrisonProfile
{
    private const int MostNames = 8;

    public ImmutableArray<PrisonName> Names { get; init; } = [];

    /// <summary>What tells it from other prisons of its town ("women").</summary>
    public ImmutableArray<string> Kinds { get; init; } = Sets.Empty;

    /// <summary>Keys of the places it lies in.</summary>
    public ImmutableArray<string> Places { get; init; } = Sets.Empty;

    public ImmutableArray<string> Countries { get; init; } = Sets.Empty;

    /// <summary>Whether the articles say in which country it is; else the country is the one that they are about.</summary>
    public bool IsCountryStated { get; init; }

    /// <summary>Keys of the groups that run it.</summary>
    public ImmutableArray<string> Operators { get; init; } = Sets.Empty;

    /// <summary>Resolved breaks, riots and attacks that happened there and at no other prison of their article.</summary>
    public ImmutableArray<string> Events { get; init; } = Sets.Empty;

    public ImmutableArray<string> Articles { get; init; } = Sets.Empty;

    /// <summary>All of them taken as one prison.</summary>
    public static PrisonProfile Combine(IReadOnlyList<PrisonProfile> parts) =>
        parts.Count == 1
            ? parts[0]
            : new PrisonProfile
            {
                Names =
                [
                    .. parts
                        .SelectMany(part => part.Names)
                        .DistinctBy(name => (name.Text, name.Number))
                        .OrderByDescending(name => name.Tokens.Length)
                        .ThenBy(name => name.Text, StringComparer.Ordinal)
                        .ThenBy(name => name.Number, StringComparer.Ordinal)
                        .Take(MostNames),
                ],
                Kinds = Sets.Union(parts, part => part.Kinds),
                Places = Sets.Union(parts, part => part.Places),
                Countries = Sets.Union(parts, part => part.Countries),
                IsCountryStated = parts.Any(part => part.IsCountryStated),
                Operators = Sets.Union(parts, part => part.Operators),
                Events = Sets.Union(parts, part => part.Events),
                Articles = Sets.Union(parts, part => part.Articles),
            };
}
