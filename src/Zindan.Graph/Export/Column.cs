namespace Zindan.Graph.Export;

/// <summary>One column of a table of nodes or relationships.</summary>
/// <param name="Name">The property's name by the graph model.</param>
/// <param name="IsNumber">Whether its values are whole numbers.</param>
/// <param name="Value">A text, a whole number, a list of texts, or null where unknown.</param>
internal sealed record Column<T>(string Name, bool IsNumber, Func<T, object?> Value);
