namespace Zindan.Graph.Verification;

/// <summary>One thing in which a database differs from the graph it should show.</summary>
/// <param name="Kind">How it differs.</param>
/// <param name="Item">What it is, such as <c>statement 3f…</c> or <c>7a… ESCAPED_FROM 9c…</c>.</param>
/// <param name="Detail">In what it differs, or empty.</param>
public sealed record GraphDifference(DifferenceKind Kind, string Item, string Detail);
