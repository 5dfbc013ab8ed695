namespace Zindan.Language.Models;

/// <summary>A word's cluster at four nested levels of granularity; 0 at all of them means that the word is unknown.</summary>
/// <param name="Of64">Among 64 clusters.</param>
/// <param name="Of256">Among 256 clusters.</param>
/// <param name="Of1024">Among 1,024 clusters.</param>
/// <param name="Of4096">Among 4,096 clusters.</param>
public readonly record struct GloveClusters(int Of64, int Of256, int Of1024, int Of4096);
