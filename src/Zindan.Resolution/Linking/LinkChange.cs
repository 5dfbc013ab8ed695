namespace Zindan.Resolution.Linking;

/// <summary>What an update came to.</summary>
/// <param name="Touched">Those that exist and whose cluster may hold others than before.</param>
/// <param name="Relabelled">Those of them that are new or whose cluster has another label than before.</param>
internal sealed record LinkChange<T>(List<T> Touched, List<T> Relabelled);
