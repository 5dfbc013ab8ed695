namespace Zindan.Language.Models;

/// <summary>
/// What a <see cref="TokenEncoder"/> sees of a token: the frozen vector of the word, then a learned vector from each of some tables, one behind the other.
/// A token is given by a row of each table, and last by its row in the table of frozen vectors.
/// </summary>
/// <param name="Tables">The learned tables.</param>
public sealed record EncoderLayout(IReadOnlyList<EmbeddingTable> Tables)
{
    /// <summary>Dimensions of the frozen vectors, and where the learned ones start.</summary>
    public const int FrozenWidth = 50;

    /// <summary>How many numbers describe a token before encoding; a multiple of 32.</summary>
    public int Width { get; } = FrozenWidth + Tables.Sum(table => table.Dimensions);

    /// <summary>How many rows stand for a token: one of each table, and that of the frozen vector.</summary>
    public int Rows { get; } = Tables.Count + 1;
}
