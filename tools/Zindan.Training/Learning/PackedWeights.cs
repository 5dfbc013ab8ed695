using Zindan.Language.Models;
using Zindan.Training.Packing;

namespace Zindan.Training.Learning;

/// <summary>The arrays of a <see cref="FeatureWeights"/>.</summary>
/// <param name="Keys">Feature keys in ascending order.</param>
/// <param name="Counts">How many weights each has.</param>
/// <param name="Classes">The class of each weight.</param>
/// <param name="Weights">The weights.</param>
/// <param name="Scale">By how much the averages were multiplied.</param>
public sealed record PackedWeights(uint[] Keys, byte[] Counts, byte[] Classes, short[] Weights, double Scale)
{
    /// <summary>The table that the models use.</summary>
    public FeatureWeights ToFeatureWeights() => new(Keys, Counts, Classes, Weights);

    /// <summary>Writes the table into a model.</summary>
    public void Write(ModelWriter writer)
    {
        writer.WriteAscending(Keys);
        writer.WriteArray<byte>(Counts);
        writer.WriteArray<byte>(Classes);
        writer.WriteArray<short>(Weights);
    }
}
