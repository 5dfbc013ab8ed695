namespace Zindan.Language.Models;

/// <summary>The size of a table of learned vectors.</summary>
/// <param name="Rows">How many values the feature can take.</param>
/// <param name="Dimensions">How many numbers stand for each.</param>
public readonly record struct EmbeddingTable(int Rows, int Dimensions);
