namespace Zindan.Core.Text;

/// <summary>A half-open range of UTF-16 code units in an article's stored text. It holds offsets alone, never the text itself.</summary>
/// <param name="Start">Offset of the first code unit, 0 or more.</param>
/// <param name="End">Offset behind the last code unit, at least <paramref name="Start"/>.</param>
public readonly record struct Span(int Start, int End) : IComparable<Span>
{
    /// <summary>The number of UTF-16 code units.</summary>
    public int Length => End - Start;

    /// <summary>Whether no code unit is in the range.</summary>
    public bool IsEmpty => End <= Start;

    /// <summary>Whether <paramref name="other"/> lies wholly in this range.</summary>
    public bool Contains(Span other) => Start <= other.Start && other.End <= End;

    /// <summary>Whether the code unit at <paramref name="offset"/> lies in this range.</summary>
    public bool Contains(int offset) => Start <= offset && offset < End;

    /// <summary>Whether the two ranges share a code unit.</summary>
    public bool Overlaps(Span other) => Start < other.End && other.Start < End;

    /// <summary>The smallest range that holds both.</summary>
    public Span Cover(Span other) => new(Math.Min(Start, other.Start), Math.Max(End, other.End));

    /// <summary>The text that this range denotes in <paramref name="text"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The range reaches beyond the text.</exception>
    public string Of(string text) => text[Start..End];

    /// <summary>Orders by start, then by end.</summary>
    public int CompareTo(Span other) => Start != other.Start ? Start.CompareTo(other.Start) : End.CompareTo(other.End);

    /// <summary>Orders by start, then by end.</summary>
    public static bool operator <(Span left, Span right) => left.CompareTo(right) < 0;

    /// <summary>Orders by start, then by end.</summary>
    public static bool operator >(Span left, Span right) => left.CompareTo(right) > 0;

    /// <summary>Orders by start, then by end.</summary>
    public static bool operator <=(Span left, Span right) => left.CompareTo(right) <= 0;

    /// <summary>Orders by start, then by end.</summary>
    public static bool operator >=(Span left, Span right) => left.CompareTo(right) >= 0;
}
