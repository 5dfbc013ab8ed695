using System.Collections.Frozen;
using Zindan.Core.Entities;
using Zindan.Resolution.Facts;
using Zindan.Resolution.Names;
using Zindan.Resolution.Places;

namespace Zindan.Resolution.Groups;

/// <summary>One key for all usual names of an organisation: of a known one its press name, of a body of a state the body with the state, else the folded words.</summary>
internal static class GroupKey
{
    private const int LeastCut = 4;
    private const int ShortestAcronym = 3;
    private const int LongestAcronym = 5;
    private static readonly RecentResults<string> WordsOf = new(Bare);
    private static readonly RecentResults<string?> BodyOf = new(FindBody);
    private static readonly RecentResults<string?> CountryIn = new(name => CountryLexicon.InPhrase(NameFolding.Fold(name)));

    private static readonly FrozenDictionary<string, string> Aliases = LexiconFile
        .Lines("group-aliases.txt")
        .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
        .SelectMany(names => names.Select(name => (Words(name), names[0])))
        .DistinctBy(row => row.Item1, StringComparer.Ordinal)
        .ToFrozenDictionary(row => row.Item1, row => row.Item2, StringComparer.Ordinal);

    // A long name cut short behind three words or more: "Army of the Followers of" is no other's.
    private static readonly FrozenDictionary<string, string> Cut = Aliases
        .Select(alias => (Words: alias.Key.Split(' '), Known: alias.Value))
        .SelectMany(alias =>
            Enumerable
                .Range(LeastCut, Math.Max(0, alias.Words.Length - LeastCut))
                .Select(length => (Start: string.Join(' ', alias.Words[..length]), alias.Known))
        )
        .GroupBy(cut => cut.Start, StringComparer.Ordinal)
        .Where(cuts => !Aliases.ContainsKey(cuts.Key) && cuts.Select(cut => cut.Known).Distinct(StringComparer.Ordinal).Count() == 1)
        .ToFrozenDictionary(cuts => cuts.Key, cuts => cuts.First().Known, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Bodies = LexiconFile
        .Lines("state-bodies.txt")
        .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
        .SelectMany(names => names[1..].Select(name => (Words(name), names[0])))
        .DistinctBy(row => row.Item1, StringComparer.Ordinal)
        .ToFrozenDictionary(row => row.Item1, row => row.Item2, StringComparer.Ordinal);

    /// <summary>The key of a group of an article; null where its name is a description that could mean any.</summary>
    public static string? Of(Entity group, ArticleFacts facts) =>
        group.Aliases.Prepend(group.Name).Select(name => OfName(name, group, facts)).FirstOrDefault(key => key is not null);

    /// <summary>All keys that the names of a group give, short forms aside ("the Front" of one article is not that of another).</summary>
    public static IEnumerable<string> All(Entity group, ArticleFacts facts) =>
        FullNames(group)
            .SelectMany(name => new[] { OfName(name, group, facts), OfAcronym(name, group, facts) })
            .OfType<string>()
            .Distinct(StringComparer.Ordinal);

    /// <summary>The names of a group without those that are mere common words of another of its names.</summary>
    public static IEnumerable<string> FullNames(Entity group)
    {
        var names = group.Aliases.Prepend(group.Name).Select(name => (Name: name, Words: Words(name).Split(' '))).ToArray();
        return names
            .Where(name =>
                !names.Any(other =>
                    other.Words.Length > name.Words.Length
                    && name.Words.All(word => OrganisationWords.IsGeneric(word) && other.Words.Contains(word))
                )
            )
            .Select(name => name.Name);
    }

    /// <summary>Whether a key is the press name of a known organisation.</summary>
    public static bool IsKnown(string key) => Aliases.ContainsKey(Words(key));

    /// <summary>Whether a name is that of a body which every state has, and so says nothing without the state.</summary>
    public static bool IsBody(string name) => Body(Words(name)) is not null;

    private static string Words(string name) => WordsOf.Of(name);

    private static string? OfName(string name, Entity group, ArticleFacts facts)
    {
        var words = Words(name);
        if (Aliases.TryGetValue(words, out var known) || Cut.TryGetValue(words, out known))
        {
            return known;
        }

        if (Body(words) is { } body)
        {
            return CountryOf(name, group, facts) is { } country ? $"{body} of {country}" : null;
        }

        return GroupNames.IsName(name) && words.Length > 1 ? words : null;
    }

    /// <summary>The initials of a state's body with its state ("Ghana Navy") and, in an article on that state, the same written as an acronym ("GN").</summary>
    private static string? OfAcronym(string name, Entity group, ArticleFacts facts)
    {
        var letters = name.Replace(".", "", StringComparison.Ordinal);
        if (letters.Length is >= ShortestAcronym and <= LongestAcronym && letters.All(char.IsAsciiLetterUpper))
        {
            return facts.MainCountry is { } main ? $"{letters.ToLowerInvariant()} in {main}" : null;
        }

        var words = Words(name).Split(' ').Where(word => !OrganisationWords.IsEmpty(word)).ToArray();
        return words.Length is >= ShortestAcronym and <= LongestAcronym && CountryIn.Of(name) is { } country && IsBody(name)
            ? $"{string.Concat(words.Select(word => word[0]))} in {country}"
            : null;
    }

    private static string? Body(string words) => BodyOf.Of(words);

    private static string? FindBody(string words) =>
        Bodies.GetValueOrDefault(words)
        ?? Bodies.GetValueOrDefault(CountryLexicon.Without(words))
        ?? Bodies.GetValueOrDefault(TrimOf(CountryLexicon.Without(words)));

    private static string TrimOf(string words) => words.EndsWith(" of", StringComparison.Ordinal) ? words[..^3] : words;

    private static string? CountryOf(string name, Entity group, ArticleFacts facts) =>
        CountryIn.Of(name)
        ?? (((GroupAttributes)group.Attributes).Country is { } country ? PlaceKey.CountryOf(country) ?? country : null)
        ?? group.Mentions.Select(mention => CountryIn.Of(mention.Text)).FirstOrDefault(found => found is not null)
        ?? facts.MainCountry;

    private static string Bare(string name)
    {
        var bracket = name.IndexOf('(', StringComparison.Ordinal);
        var words = OrganisationName
            .Parse(bracket > 0 ? name[..bracket] : name)
            .Words.SkipWhile(word => word is "the" or "a" or "an" or "so" or "called")
            .ToList();
        while (
            words.Count > 1
            && words[^1] is "group" or "organisation" or "organization" or "network" or "movement" or "outfit" or "militants" or "agency"
        )
        {
            words.RemoveAt(words.Count - 1);
        }

        return string.Join(' ', words);
    }
}
