using Zindan.Language.Models;

namespace Zindan.Language.Tests.Models;

public sealed class FeatureWeightsTests
{
    private static readonly ulong s_known = StableHash.Of("known");
    private static readonly FeatureWeights s_weights = new([FeatureWeights.Key(s_known)], [2], [0, 2], [5, -7]);

    [Test]
    public void AddsTheWeightsOfAFeatureToItsClasses()
    {
        var scores = new[] { 1, 1, 1 };
        s_weights.AddTo(scores, s_known);
        Assert.That(scores, Is.EqualTo(new[] { 6, 1, -6 }));
    }

    [Test]
    public void LeavesScoresAloneForAnUnknownFeature()
    {
        var scores = new int[3];
        s_weights.AddTo(scores, StableHash.Of("unknown"));
        Assert.That(scores, Is.All.Zero);
    }
}
