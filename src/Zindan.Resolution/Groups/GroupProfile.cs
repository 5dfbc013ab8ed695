using System.Collections.Immutable;
using Zindan.Core.Entities;
using Zindan.Resolution.Facts;
using Zindan.Resolution.Names;

namespace Zindan.Resolution.Groups;

/// <summary>All that is compared of an organisation, of one article or of several taken together.</summary>
internal sealed record GroupProfile
{
    private const int MostMembers = 12;
    private const int MostArticles = 50;
    private const int MostParts = 64;

    public ImmutableArray<string> Keys { get; init; } = Sets.Empty;

    /// <summary>Its names, taken apart; none for a body that every state has, whose key says all.</summary>
    public ImmutableArray<OrganisationName> Names { get; init; } = [];

    public GroupKind Kind { get; init; } = GroupKind.Other;

    public ImmutableArray<string> Countries { get; init; } = Sets.Empty;

    /// <summary>The country that the article is about, of a group whose name could be that of another country's ("National Liberation Army").</summary>
    public ImmutableArray<string> Scenes { get; init; } = Sets.Empty;

    /// <summary>All countries that the article of such a group speaks of.</summary>
    public ImmutableArray<string> Around { get; init; } = Sets.Empty;

    /// <summary>The names of persons who belong to it.</summary>
    public ImmutableArray<PersonName> People { get; init; } = [];

    public ImmutableArray<string> Articles { get; init; } = Sets.Empty;

    /// <summary>All of them taken as one group.</summary>
    public static GroupProfile Combine(IReadOnlyList<GroupProfile> parts) =>
        parts.Count == 1
            ? parts[0]
            : new GroupProfile
            {
                Keys = Sets.Union(parts, part => part.Keys),
                Names =
                [
                    .. parts
                        .Take(MostParts)
                        .SelectMany(part => part.Names)
                        .DistinctBy(name => string.Join(' ', name.Words), StringComparer.Ordinal)
                        .OrderBy(name => string.Join(' ', name.Words), StringComparer.Ordinal)
                        .Take(MostMembers),
                ],
                Kind = parts.GroupBy(part => part.Kind).OrderByDescending(group => group.Count()).ThenBy(group => group.Key).First().Key,
                Countries = Sets.Union(parts, part => part.Countries),
                Scenes = Sets.Union(parts, part => part.Scenes),
                Around = Sets.Union(parts, part => part.Around),
                People =
                [
                    .. parts
                        .Take(MostParts)
                        .SelectMany(part => part.People)
                        .DistinctBy(name => name.Folded, StringComparer.Ordinal)
                        .OrderBy(name => name.Folded, StringComparer.Ordinal)
                        .Take(MostMembers),
                ],
                // What is in very many articles has a name of its own; in which ones says nothing.
                Articles = parts.Count > MostArticles ? Sets.Empty : Sets.Union(parts, part => part.Articles),
            };
}
