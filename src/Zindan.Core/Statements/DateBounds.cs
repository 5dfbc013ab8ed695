namespace Zindan.Core.Statements;

/// <summary>The days between which something held or happened, both included. Either may be null: not known, never guessed.</summary>
/// <param name="Earliest">The first possible day, or null.</param>
/// <param name="Latest">The last possible day, or null.</param>
public readonly record struct DateBounds(DateOnly? Earliest, DateOnly? Latest)
{
    /// <summary>Nothing known.</summary>
    public static DateBounds Unknown => default;

    /// <summary>Whether nothing is known.</summary>
    public bool IsUnknown => Earliest is null && Latest is null;

    /// <summary>Both bounds on one day.</summary>
    public static DateBounds On(DateOnly day) => new(day, day);

    /// <summary>Whether both could be the same time: no bound of one excludes the other.</summary>
    public bool Overlaps(DateBounds other) =>
        !(Latest is { } latest && other.Earliest is { } otherEarliest && latest < otherEarliest)
        && !(other.Latest is { } otherLatest && Earliest is { } earliest && otherLatest < earliest);

    /// <summary>The days that both allow. Where they exclude each other the result has its earliest behind its latest.</summary>
    public DateBounds Intersect(DateBounds other) => new(Later(Earliest, other.Earliest), Earlier(Latest, other.Latest));

    /// <summary>The smallest bounds that hold both; a bound unknown on one side is unknown.</summary>
    public DateBounds Cover(DateBounds other) =>
        new(
            Earliest is null || other.Earliest is null ? null : Earlier(Earliest, other.Earliest),
            Latest is null || other.Latest is null ? null : Later(Latest, other.Latest)
        );

    private static DateOnly? Earlier(DateOnly? left, DateOnly? right) => left is null || right < left ? right ?? left : left;

    private static DateOnly? Later(DateOnly? left, DateOnly? right) => left is null || right > left ? right ?? left : left;
}
