namespace Zindan.Resolution.Copies;

/// <summary>Text that compares ordinally inside tuples.</summary>
internal readonly record struct StringOrder(string Text) : IComparable<StringOrder>
{
    public int CompareTo(StringOrder other) => string.CompareOrdinal(Text, other.Text);
}
