namespace Zindan.Core.Rulings;

/// <summary>A node is shown under another name; the names that articles use stay its aliases.</summary>
public sealed record RenameRuling(string EntityId, string Name) : Ruling;
