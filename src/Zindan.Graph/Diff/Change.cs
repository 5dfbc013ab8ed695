namespace Zindan.Graph.Diff;

/// <summary>One item of a graph before and after; what it is follows from which of the two is there.</summary>
/// <typeparam name="T">What changed.</typeparam>
/// <param name="Before">The item as it was, or null where it is new.</param>
/// <param name="After">The item as it is to be, or null where it leaves.</param>
public sealed record Change<T>(T? Before, T? After)
    where T : class
{
    /// <summary>What happened to the item.</summary>
    public ChangeKind Kind =>
        Before is null ? ChangeKind.Added
        : After is null ? ChangeKind.Removed
        : ChangeKind.Changed;

    /// <summary>The item as it is to be, or for what leaves, as it was.</summary>
    public T Item => After ?? Before ?? throw new InvalidOperationException("A change has a before or an after.");
}
