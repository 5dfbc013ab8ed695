using Zindan.Core.Statements;

namespace Zindan.Core.Graphs;

/// <summary>A statement whose ends are nodes of the graph.</summary>
/// <param name="ArticleId">The article that states it.</param>
/// <param name="Statement">The statement as the reading has it; its own subject and object are keys of that reading.</param>
/// <param name="Subject">The id of the node that the subject is.</param>
/// <param name="Object">The id of the node that the object is.</param>
public sealed record ResolvedStatement(string ArticleId, Statement Statement, string Subject, string Object);
