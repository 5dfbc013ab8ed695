using System.Collections.Frozen;

namespace Zindan.Extraction.Lexicon;

/// <summary>A table that gives each noun of a list a class: kinship, prisons, groups.</summary>
internal sealed class NounClasses
{
    private readonly FrozenDictionary<string, string> _classes;

    private NounClasses(FrozenDictionary<string, string> classes) => _classes = classes;

    /// <summary>The nouns.</summary>
    public IEnumerable<string> Nouns => _classes.Keys;

    /// <summary>The class of a noun, or null.</summary>
    /// <param name="noun">Lower-case singular, words joined by one blank.</param>
    public string? ClassOf(string noun) => _classes.GetValueOrDefault(noun);

    /// <summary>Reads a table of the columns class, nouns. A noun belongs to the first class that names it.</summary>
    public static NounClasses Load(string name)
    {
        var classes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in LexiconFile.Rows(name, 2))
        {
            foreach (var noun in LexiconFile.Items(row[1]))
            {
                classes.TryAdd(noun, row[0]);
            }
        }

        return new NounClasses(classes.ToFrozenDictionary(StringComparer.Ordinal));
    }
}
