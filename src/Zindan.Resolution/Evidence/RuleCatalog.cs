using System.Collections.Frozen;
using Zindan.Resolution.Names;

namespace Zindan.Resolution.Evidence;

/// <summary>What each rule looks at, in words; the list is a file so that a wording is not code.</summary>
internal static class RuleCatalog
{
    private static readonly FrozenDictionary<string, string> Descriptions = LexiconFile
        .Lines("rules.txt")
        .Select(line => line.Split('\t', 2))
        .ToFrozenDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    /// <summary>What the rule looks at; its id where nothing is written about it.</summary>
    public static string Describe(string rule) => Descriptions.GetValueOrDefault(rule, rule);
}
