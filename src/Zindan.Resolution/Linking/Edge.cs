namespace Zindan.Resolution.Linking;

/// <summary>Another item that is alike.</summary>
/// <param name="Other">The other item.</param>
/// <param name="Score">The sum of evidence.</param>
internal readonly record struct Edge<TProfile>(LinkItem<TProfile> Other, double Score);
