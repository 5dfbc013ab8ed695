using Zindan.Graph.Diff;

namespace Zindan.Graph.Verification;

/// <summary>An item that is not in the database as it should be.</summary>
/// <param name="Difference">In what it differs.</param>
/// <param name="Change">What makes it right.</param>
internal sealed record ComparedItem<T>(GraphDifference Difference, Change<T> Change)
    where T : class;
