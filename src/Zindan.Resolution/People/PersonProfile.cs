using System.Collections.Immutable;
using Zindan.Resolution.Facts;
using Zindan.Resolution.Names;

namespace Zindan.Resolution.People;

/// <summary>All that is compared of a person, of one article or of several taken together.</summary>
internal sealed record PersonProfile
{
    /// <summary>Distinct names, the fullest first.</summary>
    public ImmutableArray<PersonName> Names { get; init; } = [];

    /// <summary>Folded titles and offices.</summary>
    public ImmutableArray<string> Titles { get; init; } = Sets.Empty;

    public ImmutableArray<string> Nationalities { get; init; } = Sets.Empty;

    public BirthYears? Born { get; init; }

    /// <summary>The day by which an article says that the person was dead.</summary>
    public DateOnly? Died { get; init; }

    /// <summary>The latest day on which or after which an article says that the person did something or was caught.</summary>
    public DateOnly? LastActed { get; init; }

    /// <summary>When the first of the articles was published.</summary>
    public DateOnly? FirstTold { get; init; }

    /// <summary>When the last of the articles was published.</summary>
    public DateOnly? LastTold { get; init; }

    public ImmutableArray<string> Countries { get; init; } = Sets.Empty;

    /// <summary>Keys of the groups the person belongs to.</summary>
    public ImmutableArray<string> Groups { get; init; } = Sets.Empty;

    /// <summary>Entity keys of kin, friends and others related to, who are therefore others.</summary>
    public ImmutableArray<string> KinKeys { get; init; } = Sets.Empty;

    /// <summary>Role and name of kin, as "brother ruben".</summary>
    public ImmutableArray<string> KinNames { get; init; } = Sets.Empty;

    /// <summary>What the person is to each person they are related to who was resolved by name: "wife of" and the other's cluster.</summary>
    public ImmutableArray<string> Kin { get; init; } = Sets.Empty;

    /// <summary>"event role" of each resolved event with the role in it.</summary>
    public ImmutableArray<string> EventRoles { get; init; } = Sets.Empty;

    /// <summary>The full names of other people of the article, where nobody else there has any of the person's own names.</summary>
    public ImmutableArray<string> Company { get; init; } = Sets.Empty;

    public ImmutableArray<string> Members { get; init; } = Sets.Empty;

    public ImmutableArray<string> Articles { get; init; } = Sets.Empty;

    /// <summary>Whether any name has a given and a family name.</summary>
    public bool IsFull => Names.Length > 0 && Names[0].IsFull;

    /// <summary>All of them taken as one person.</summary>
    public static PersonProfile Combine(IReadOnlyList<PersonProfile> parts)
    {
        if (parts.Count == 1)
        {
            return parts[0];
        }

        return new PersonProfile
        {
            Names =
            [
                .. parts
                    .SelectMany(part => part.Names)
                    .DistinctBy(name => name.Folded, StringComparer.Ordinal)
                    .OrderByDescending(name => name.IsFull)
                    .ThenByDescending(name => name.Tokens.Length)
                    .ThenBy(name => name.Folded, StringComparer.Ordinal)
                    .Take(MostNames),
            ],
            Titles = Sets.Union(parts, part => part.Titles),
            Nationalities = Sets.Union(parts, part => part.Nationalities),
            Born = parts
                .Select(part => part.Born)
                .Aggregate((BirthYears?)null, (all, born) => all is { } known && born is { } more ? known.Cover(more) : all ?? born),
            Died = parts.Min(part => part.Died),
            LastActed = parts.Max(part => part.LastActed),
            FirstTold = parts.Min(part => part.FirstTold),
            LastTold = parts.Max(part => part.LastTold),
            Countries = Sets.Union(parts, part => part.Countries),
            Groups = Sets.Union(parts, part => part.Groups),
            KinKeys = Sets.Union(parts, part => part.KinKeys),
            KinNames = Sets.Union(parts, part => part.KinNames),
            Kin = Sets.Union(parts, part => part.Kin),
            EventRoles = Sets.Union(parts, part => part.EventRoles),
            // Of one who is in many stories, whom each of them names says nothing.
            Company = parts.Count > MostStories ? Sets.Empty : Sets.Union(parts, part => part.Company),
            Members = Sets.Union(parts, part => part.Members),
            // What is in very many articles has a name of its own; in which ones says nothing.
            Articles = parts.Count > MostArticles ? Sets.Empty : Sets.Union(parts, part => part.Articles),
        };
    }

    private const int MostNames = 8;
    private const int MostArticles = 50;
    private const int MostStories = 4;
}
