namespace Zindan.Training.Tagging;

/// <summary>How the tagger is trained.</summary>
/// <param name="Epochs">How often each sentence is seen, 1 or more.</param>
/// <param name="SmallestWeight">Averaged weights below this are dropped, in units of one update.</param>
/// <param name="RarestLabel">A pair of tags seen less often than this is not learned.</param>
/// <param name="Seed">Fixes the order of the sentences.</param>
public sealed record TaggerTrainingOptions(int Epochs = 8, double SmallestWeight = 0.2, int RarestLabel = 2, ulong Seed = 1);
