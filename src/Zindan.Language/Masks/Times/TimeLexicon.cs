using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Zindan.Language.Lexicons;
using Zindan.Language.Masks.Numbers;

namespace Zindan.Language.Masks.Times;

/// <summary>The words of the calendar, lower-cased.</summary>
public sealed class TimeLexicon
{
    private readonly FrozenDictionary<string, (string Kind, string Value)> _words;

    private TimeLexicon(
        FrozenDictionary<string, (string, string)> words,
        ImmutableArray<(string[] Words, int Month, int Day, int Year)> holidays
    )
    {
        _words = words;
        Holidays = holidays;
    }

    /// <summary>Days with a name: their words, month, day, and year or 0.</summary>
    public ImmutableArray<(string[] Words, int Month, int Day, int Year)> Holidays { get; }

    /// <summary>Reads the numbers in time expressions.</summary>
    public NumberReader Numbers { get; } = new(NumberLexicon.English);

    /// <summary>The English one. "May" and "March" have a kind of their own, see <see cref="Month"/>.</summary>
    public static TimeLexicon English { get; } =
        new(
            LexiconFile
                .Rows("times")
                .GroupBy(row => row[0] + "\t" + row[1], StringComparer.Ordinal)
                .Select(group => group.First())
                .ToFrozenDictionary(row => row[1] + ":" + row[0], row => (row[1], row[2]), StringComparer.Ordinal),
            [
                .. LexiconFile
                    .Rows("holidays")
                    .Select(row =>
                        (
                            row[0].Split(' '),
                            int.Parse(row[1], CultureInfo.InvariantCulture),
                            int.Parse(row[2], CultureInfo.InvariantCulture),
                            int.Parse(row[3], CultureInfo.InvariantCulture)
                        )
                    ),
            ]
        );

    /// <summary>The weekday that a word names, or null.</summary>
    public DayOfWeek? Weekday(string word) =>
        Value("weekday", word) is { } value ? (DayOfWeek)int.Parse(value, CultureInfo.InvariantCulture) : null;

    /// <summary>The month that a word names, 1 to 12, or null.</summary>
    public int? Month(string word) => Value("month", word) is { } value ? int.Parse(value, CultureInfo.InvariantCulture) : null;

    /// <summary>The season that a word names, 1 to 4, or null.</summary>
    public int? Season(string word) => Value("season", word) is { } value ? int.Parse(value, CultureInfo.InvariantCulture) : null;

    /// <summary>The part of a day that a word names, or null.</summary>
    public string? PartOfDay(string word) => Value("part", word);

    /// <summary>The unit that a word names and how many of it, or null: a decade is ten years.</summary>
    public (TimeUnit Unit, int Times)? Unit(string word)
    {
        if (Value("unit", word) is not { } value)
        {
            return null;
        }

        if (value[0] == 'T')
        {
            return (TimeUnit.Clock, 1);
        }

        var times = value.Length == 1 ? 1 : int.Parse(value.AsSpan(0, value.Length - 1), NumberStyles.None, CultureInfo.InvariantCulture);
        return value[^1] switch
        {
            'D' => (TimeUnit.Day, times),
            'W' => (TimeUnit.Week, times),
            'E' => (TimeUnit.Weekend, times),
            'M' => (TimeUnit.Month, times),
            _ => (TimeUnit.Year, times),
        };
    }

    private string? Value(string kind, string word) =>
        word.Length > 2 && _words.TryGetValue(kind + ":" + word, out var found) ? found.Value : null;
}
