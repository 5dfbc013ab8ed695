using System.Text.RegularExpressions;
using Zindan.Core.Entities;

namespace Zindan.Extraction.Tests.Stories;

/// <summary>One end of an expected fact: quoted mentions or names (any of them), event types (any of them), or <c>*</c> for anything.</summary>
internal sealed partial record StoryEnd(IReadOnlyList<string> Texts, IReadOnlyList<EventType> Types)
{
    /// <summary>Reads <c>"a" / "b"</c>, <c>Attack/Killing</c> or <c>*</c>; within quotes <c>\"</c> is a quotation mark.</summary>
    public static StoryEnd Parse(string text)
    {
        var trimmed = text.Trim();
        if (trimmed == "*")
            return new StoryEnd([], []);
        if (!trimmed.StartsWith('"'))
            return new StoryEnd([], [.. trimmed.Split('/', StringSplitOptions.TrimEntries).Select(Enum.Parse<EventType>)]);
        var quoted = Quoted().Matches(trimmed).Select(match => match.Groups[1].Value.Replace("\\\"", "\"", StringComparison.Ordinal));
        return new StoryEnd([.. quoted.Select(Plain)], []);
    }

    /// <summary>
    /// Whether the entity is meant: it has one of the types, or a name, alias or mention that is one of the texts without case, leading
    /// articles and approximations ("at least"), or goes on after it ("six guards of the jail" for "six guards", but not "Bello's brother" for "Bello").
    /// </summary>
    public bool Matches(Entity entity)
    {
        if (Texts.Count == 0 && Types.Count == 0)
            return true;
        if (entity.Attributes is EventAttributes attributes && Types.Contains(attributes.Type))
            return true;
        var known = entity.Mentions.Select(mention => mention.Text).Concat(entity.Aliases).Append(entity.Name).Select(Plain);
        var expected = entity.Label == EntityLabel.Prison ? Texts.Concat(Texts.Select(text => PrisonNoun().Replace(text, ""))) : Texts;
        return known.Any(text => expected.Any(wanted => Means(text, wanted)));
    }

    private static bool Means(string text, string expected) =>
        text.StartsWith(expected, StringComparison.Ordinal) && (text.Length == expected.Length || text[expected.Length] is ' ' or ',');

    private static string Plain(string text) => Opening().Replace(Blanks().Replace(text.Trim().ToLowerInvariant(), " "), "");

    [GeneratedRegex("\"((?:[^\"\\\\]|\\\\\")*)\"")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"^((the|a|an|about|some|only|up to|at least|more than|as many as) )+")]
    private static partial Regex Opening();

    // A prison's name may be told with or without the common noun.
    [GeneratedRegex(@" (prison|jail|colony)$")]
    private static partial Regex PrisonNoun();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
