namespace Zindan.Core.Rulings;

/// <summary>Two entities are not the same. Either may be named by a node's id or the key of any of its members.</summary>
public sealed record DifferentRuling(string Left, string Right) : Ruling;
