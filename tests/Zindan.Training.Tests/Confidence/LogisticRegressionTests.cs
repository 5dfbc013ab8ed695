using Zindan.Training.Confidence;

namespace Zindan.Training.Tests.Confidence;

/// <summary>The fit of the model of confidence.</summary>
public sealed class LogisticRegressionTests
{
    private static readonly RatedStatement[] Examples =
    [
        .. Enumerable.Range(0, 40).Select(index => Example(index % 4 != 0, "plain")),
        .. Enumerable.Range(0, 40).Select(index => Example(index % 4 == 0, "inherited")),
        Example(true, "rare"),
    ];

    [Test]
    public void LikelihoodFollowsTheShareThatWasRight()
    {
        var weights = LogisticRegression.Fit(Examples, 0.01, 5);
        Assert.That(LogisticRegression.Likelihood(Example(true, "plain"), weights), Is.EqualTo(0.75).Within(0.02));
        Assert.That(LogisticRegression.Likelihood(Example(true, "inherited"), weights), Is.EqualTo(0.25).Within(0.02));
    }

    [Test]
    public void PenaltyDrawsTowardsTheMean()
    {
        var free = LogisticRegression.Fit(Examples, 0.01, 5);
        var bound = LogisticRegression.Fit(Examples, 50, 5);
        Assert.That(Math.Abs(bound["plain"]), Is.LessThan(Math.Abs(free["plain"])));
    }

    [Test]
    public void RareFeaturesHaveNoWeight() => Assert.That(LogisticRegression.Fit(Examples, 1, 5), Does.Not.ContainKey("rare"));

    [Test]
    public void TheSameExamplesGiveTheSameWeights()
    {
        var first = LogisticRegression.Fit(Examples, 1, 5);
        var second = LogisticRegression.Fit(Examples, 1, 5);
        Assert.That(second, Is.EqualTo(first));
    }

    private static RatedStatement Example(bool isRight, string feature) => new("article", ["bias", feature], isRight);
}
