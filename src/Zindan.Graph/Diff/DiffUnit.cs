namespace Zindan.Graph.Diff;

/// <summary>A part of a difference that belongs together: to be written in one transaction.</summary>
/// <param name="Key">The article's id, or the ordinally smallest id of the items of a connected component.</param>
/// <param name="ArticleId">The article whose arrival, change or departure brings the changes, or null where none does (a ruling).</param>
/// <param name="Changes">The changes; applying all units in order is applying the whole difference.</param>
public sealed record DiffUnit(string Key, string? ArticleId, GraphDiff Changes);
