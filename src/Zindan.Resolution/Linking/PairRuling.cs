namespace Zindan.Resolution.Linking;

/// <summary>A ruling on two entities.</summary>
/// <param name="Left">The key of one.</param>
/// <param name="Right">The key of the other.</param>
/// <param name="IsSame">Whether they are one.</param>
internal readonly record struct PairRuling(string Left, string Right, bool IsSame);
