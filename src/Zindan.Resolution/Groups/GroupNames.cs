namespace Zindan.Resolution.Groups;

/// <summary>Tells names of organisations from descriptions.</summary>
internal static class GroupNames
{
    private static readonly string[] Articles =
    [
        "a ",
        "an ",
        "another ",
        "one ",
        "two ",
        "some ",
        "any ",
        "his ",
        "her ",
        "their ",
        "its ",
        "this ",
        "that ",
        "these ",
        "those ",
    ];

    /// <summary>Whether a name is written as a proper name: with a capital that does not merely begin a sentence, and not "a militant Islamic group".</summary>
    public static bool IsName(string name)
    {
        if (Articles.Any(article => name.StartsWith(article, StringComparison.OrdinalIgnoreCase)))
        {
            return false;
        }

        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var first = words.Length > 1 && words[0] is "the" or "The" ? 1 : 0;
        var capital = words.Skip(first).Count(word => word.Any(char.IsUpper));
        return capital > 1
            || (capital == 1 && (words.Length - first == 1 || !char.IsUpper(words[first][0]) || words[first].Any(char.IsDigit)));
    }
}
