using System.Collections.Frozen;

namespace Zindan.Extraction.Lexicon;

/// <summary>The words by which a text tells one event from another, by class.</summary>
internal sealed class EventWords
{
    private readonly FrozenDictionary<string, FrozenSet<string>> _classes;

    private EventWords(FrozenDictionary<string, FrozenSet<string>> classes) => _classes = classes;

    /// <summary>Words before the noun of an event that is not the one told before.</summary>
    public FrozenSet<string> Other => _classes["other"];

    /// <summary>Words of a sentence that may tell of something else than the one before.</summary>
    public FrozenSet<string> Elsewhere => _classes["elsewhere"];

    /// <summary>Nouns that count events together.</summary>
    public FrozenSet<string> Series => _classes["series"];

    /// <summary>Verbs by which somebody is tried for a deed.</summary>
    public FrozenSet<string> Charge => _classes["charge"];

    /// <summary>Nouns before "of" and the name of a place.</summary>
    public FrozenSet<string> Area => _classes["area"];

    /// <summary>Reads the table.</summary>
    public static EventWords Load() =>
        new(
            LexiconFile
                .Rows("event-words", 2)
                .GroupBy(row => row[0], StringComparer.Ordinal)
                .ToFrozenDictionary(
                    group => group.Key,
                    group => group.SelectMany(row => LexiconFile.Items(row[1])).ToFrozenSet(StringComparer.Ordinal),
                    StringComparer.Ordinal
                )
        );
}
