namespace Zindan.Graph.Diff;

/// <summary>Which unit of a difference: that of an article, or that of nodes and edges which no article brings. Articles come first; both in ordinal order.</summary>
internal readonly record struct UnitKey(bool IsArticle, string Id) : IComparable<UnitKey>
{
    public int CompareTo(UnitKey other) =>
        IsArticle != other.IsArticle ? other.IsArticle.CompareTo(IsArticle) : string.CompareOrdinal(Id, other.Id);

    public static UnitKey First(UnitKey left, UnitKey right) => left.CompareTo(right) <= 0 ? left : right;

    public static UnitKey Last(UnitKey left, UnitKey right) => left.CompareTo(right) >= 0 ? left : right;
}
