namespace Zindan.Graph.Diff;

/// <summary>What happens to an item between two graphs.</summary>
public enum ChangeKind
{
    /// <summary>It was not there before.</summary>
    Added,

    /// <summary>It is the same item (by id) with other content.</summary>
    Changed,

    /// <summary>It is there no longer.</summary>
    Removed,
}
