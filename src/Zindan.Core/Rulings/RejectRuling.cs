namespace Zindan.Core.Rulings;

/// <summary>A statement is wrong and leaves the graph, whatever its article says.</summary>
public sealed record RejectRuling(string StatementId) : Ruling;
