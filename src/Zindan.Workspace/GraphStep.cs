using Zindan.Core.Graphs;

namespace Zindan.Workspace;

/// <summary>One step that brings a database from a graph which it has, or may have in part, to a later one.</summary>
/// <param name="Database">The database's name.</param>
/// <param name="Generation">The generation of <paramref name="After"/>.</param>
/// <param name="IsResumed">Whether the step was begun before and not completed, so that any part of it may be done already.</param>
/// <param name="Before">What the database had in full before the step.</param>
/// <param name="After">What it is to have.</param>
public sealed record GraphStep(string Database, long Generation, bool IsResumed, KnowledgeGraph Before, KnowledgeGraph After);
