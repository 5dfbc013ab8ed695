using System.Collections.Frozen;
using Zindan.Core.Entities;

namespace Zindan.Extraction.Lexicon;

/// <summary>Classes of words that single rules ask for; a word may stand in several.</summary>
internal sealed class WordClasses
{
    private static readonly string[] _kinds = [.. Enum.GetNames<GroupKind>().Select(kind => "kind-" + kind.ToLowerInvariant())];

    private readonly FrozenSet<(string Class, string Word)> _words;

    private readonly FrozenDictionary<string, string[]> _classes;

    private WordClasses(FrozenSet<(string Class, string Word)> words)
    {
        _words = words;
        _classes = words
            .GroupBy(pair => pair.Word, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.Select(pair => pair.Class).ToArray(), StringComparer.Ordinal);
    }

    /// <summary>Whether a word stands in a class.</summary>
    /// <param name="name">The class.</param>
    /// <param name="word">Lower-case word, or two joined by one blank.</param>
    public bool Contains(string name, string word) => _words.Contains((name, word));

    /// <summary>The words of a class.</summary>
    public IEnumerable<string> Of(string name) => _words.Where(pair => pair.Class == name).Select(pair => pair.Word);

    /// <summary>Whether a word stands in any class.</summary>
    public bool Holds(string word) => _classes.ContainsKey(word);

    /// <summary>Whether two words share a class.</summary>
    public bool AreAlike(string left, string right) =>
        _classes.TryGetValue(left, out var classes) && classes.Any(name => Contains(name, right));

    /// <summary>The kind of organisation that an adjective or noun before its head tells of ("terror group"), or null.</summary>
    public GroupKind? KindOf(string word)
    {
        foreach (var kind in Enum.GetValues<GroupKind>())
        {
            if (Contains(_kinds[(int)kind], word))
            {
                return kind;
            }
        }

        return null;
    }

    /// <summary>Reads a table of the columns class, words.</summary>
    public static WordClasses Load(string name) =>
        new(LexiconFile.Rows(name, 2).SelectMany(row => LexiconFile.Items(row[1]).Select(word => (row[0], word))).ToFrozenSet());
}
