using Zindan.Core.Entities;

namespace Zindan.Resolution.Tests.Worlds;

/// <summary>That all who are named are one, or no two of them.</summary>
/// <param name="Line">The line as written.</param>
/// <param name="AreOne">Whether they are one.</param>
/// <param name="Label">What they are.</param>
/// <param name="Named">For each the article and the words that it uses.</param>
internal sealed record SameOrNot(string Line, bool AreOne, EntityLabel Label, IReadOnlyList<(string Article, string Words)> Named)
{
    public static SameOrNot Parse(string line)
    {
        var fields = line[1..].Split('|', StringSplitOptions.TrimEntries);
        return new SameOrNot(
            line,
            line[0] == '=',
            Enum.Parse<EntityLabel>(fields[0]),
            [.. fields[1..].Select(field => (field[..field.IndexOf(':')], field[(field.IndexOf(':') + 1)..].Trim()))]
        );
    }
}
