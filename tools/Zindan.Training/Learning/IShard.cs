namespace Zindan.Training.Learning;

/// <summary>Learns a part of each batch on one thread.</summary>
/// <typeparam name="TExample">What is learned from.</typeparam>
public interface IShard<in TExample>
{
    /// <summary>The gradients of all parameters of the last part, in the order of the parameters.</summary>
    float[][] Gradients { get; }

    /// <summary>The loss of the last part.</summary>
    double Loss { get; }

    /// <summary>How many decisions the last part had.</summary>
    int Steps { get; }

    /// <summary>Adds the gradients of some examples.</summary>
    /// <param name="examples">The part of the batch.</param>
    /// <param name="isFirstEpoch">Whether this is the first time that the examples are seen.</param>
    /// <param name="random">Chance, seeded by the place of the part in training.</param>
    void Learn(IReadOnlyList<TExample> examples, bool isFirstEpoch, SeededRandom random);
}
