using Zindan.Core.Readings;

namespace Zindan.Measuring.Worlds;

/// <summary>Readings of articles that never were, about a world of which everything is known.</summary>
/// <param name="Readings">One reading for each article.</param>
/// <param name="Truth">For the key of each entity, what in the world it is.</param>
public sealed record GeneratedWorld(IReadOnlyList<Reading> Readings, IReadOnlyDictionary<string, string> Truth);
