namespace Zindan.Core.Rulings;

/// <summary>Two entities are the same. Either may be named by a node's id or the key of any of its members.</summary>
public sealed record SameRuling(string Left, string Right) : Ruling;
