namespace Zindan.Language.Parsing;

/// <summary>Memory in which a <see cref="TransitionScorer"/> works on one sentence at a time.</summary>
public sealed class ScorerWorkspace
{
    internal float[][] Places { get; } = [.. Enumerable.Repeat(Array.Empty<float>(), StateFeatures.PlaceCount)];

    internal bool[] Ready { get; set; } = [];

    internal float[] Encoded { get; set; } = [];

    internal float[] Hidden { get; set; } = [];

    internal float[] Scores { get; set; } = [];
}
