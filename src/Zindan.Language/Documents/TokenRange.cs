namespace Zindan.Language.Documents;

/// <summary>A half-open range of token indices in a document; not a range of characters.</summary>
/// <param name="Start">Index of the first token, 0 or more.</param>
/// <param name="End">Index behind the last token, at least <paramref name="Start"/>.</param>
public readonly record struct TokenRange(int Start, int End) : IComparable<TokenRange>
{
    /// <summary>The number of tokens.</summary>
    public int Length => End - Start;

    /// <summary>Whether no token is in the range.</summary>
    public bool IsEmpty => End <= Start;

    /// <summary>The index of the last token of a range that is not empty.</summary>
    public int Last => End - 1;

    /// <summary>Just one token.</summary>
    public static TokenRange Of(int token) => new(token, token + 1);

    /// <summary>Whether the token is in the range.</summary>
    public bool Contains(int token) => Start <= token && token < End;

    /// <summary>Whether <paramref name="other"/> lies wholly in this range.</summary>
    public bool Contains(TokenRange other) => Start <= other.Start && other.End <= End;

    /// <summary>Whether the two ranges share a token.</summary>
    public bool Overlaps(TokenRange other) => Start < other.End && other.Start < End;

    /// <summary>The smallest range that holds both.</summary>
    public TokenRange Cover(TokenRange other) => new(Math.Min(Start, other.Start), Math.Max(End, other.End));

    /// <summary>Orders by start, then by end.</summary>
    public int CompareTo(TokenRange other) => Start != other.Start ? Start.CompareTo(other.Start) : End.CompareTo(other.End);

    /// <summary>Orders by start, then by end.</summary>
    public static bool operator <(TokenRange left, TokenRange right) => left.CompareTo(right) < 0;

    /// <summary>Orders by start, then by end.</summary>
    public static bool operator >(TokenRange left, TokenRange right) => left.CompareTo(right) > 0;

    /// <summary>Orders by start, then by end.</summary>
    public static bool operator <=(TokenRange left, TokenRange right) => left.CompareTo(right) <= 0;

    /// <summary>Orders by start, then by end.</summary>
    public static bool operator >=(TokenRange left, TokenRange right) => left.CompareTo(right) >= 0;
}
