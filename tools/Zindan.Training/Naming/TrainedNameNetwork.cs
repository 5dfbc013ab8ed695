using Zindan.Language.Models;
using Zindan.Language.Naming;
using Zindan.Training.Packing;

namespace Zindan.Training.Naming;

/// <summary>The network of a name typer as it comes out of training.</summary>
/// <param name="Words">Keys of the words that have a learned vector.</param>
/// <param name="Parameters">Its numbers.</param>
public sealed record TrainedNameNetwork(uint[] Words, NameNetworkParameters Parameters)
{
    private readonly HashedWords _learned = new(Words, []);

    /// <summary>An example as the encoder reads it.</summary>
    public int[] Rows(NameExample example)
    {
        var rows = new int[example.Words.Length * NameNetworkInput.RowsOfToken];
        NameNetworkInput.Rows(example.Input, _learned, rows);
        return rows;
    }

    /// <summary>The network ready for use.</summary>
    public NameNetwork ToNetwork(WordVectors vectors) => new(Words, Parameters, vectors);

    /// <summary>Writes the network into a packed model.</summary>
    public void Write(ModelWriter writer)
    {
        writer.WriteArray<uint>(Words);
        writer.Write(Parameters.Encoder.Channels);
        writer.Write(Parameters.Encoder.Layers);
        foreach (var array in Parameters.All())
        {
            writer.WriteHalves(array);
        }
    }
}
