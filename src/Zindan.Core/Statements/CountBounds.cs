namespace Zindan.Core.Statements;

/// <summary>How many people, as an article bounds them: "25" is 25–25, "at least 25" 25–null, "up to 500" null–500.</summary>
/// <param name="Low">The least number, 0 or more, or null.</param>
/// <param name="High">The greatest number, at least <paramref name="Low"/>, or null.</param>
public readonly record struct CountBounds(int? Low, int? High)
{
    /// <summary>Nothing said about the number.</summary>
    public static CountBounds Unknown => default;

    /// <summary>Whether nothing is said about the number.</summary>
    public bool IsUnknown => Low is null && High is null;

    /// <summary>Whether it is one number.</summary>
    public bool IsExact => Low is not null && Low == High;

    /// <summary>Exactly <paramref name="number"/>.</summary>
    public static CountBounds Exactly(int number) => new(number, number);

    /// <summary><paramref name="number"/> or more.</summary>
    public static CountBounds AtLeast(int number) => new(number, null);

    /// <summary><paramref name="number"/> or fewer.</summary>
    public static CountBounds AtMost(int number) => new(null, number);

    /// <summary>Whether one number could satisfy both.</summary>
    public bool Overlaps(CountBounds other) => !(High < other.Low) && !(other.High < Low);
}
