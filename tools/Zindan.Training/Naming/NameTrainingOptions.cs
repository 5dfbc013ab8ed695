namespace Zindan.Training.Naming;

/// <summary>How the perceptron of the name typer is trained.</summary>
/// <param name="Epochs">How often each sentence is seen, 1 or more.</param>
/// <param name="SmallestWeight">Averaged weights below this are dropped, in units of one update.</param>
/// <param name="Seed">Fixes the order of the sentences.</param>
public sealed record NameTrainingOptions(int Epochs = 8, double SmallestWeight = 0.05, ulong Seed = 1);
