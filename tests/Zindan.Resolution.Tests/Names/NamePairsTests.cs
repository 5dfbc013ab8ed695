using Zindan.Measuring;

namespace Zindan.Resolution.Tests.Names;

public sealed class NamePairsTests
{
    /// <summary>The labelled pairs of the shared data beside the repository.</summary>
    [Test]
    public void OneThresholdServesLabelledPairs()
    {
        var path = SharedData.Find("corpora/name-pairs/cases.csv");
        var (all, persons) = NamePairs.Figures(path);
        Assert.Multiple(() =>
        {
            Assert.That(all, Is.GreaterThanOrEqualTo(0.855));
            Assert.That(persons, Is.GreaterThanOrEqualTo(0.86));
        });
    }
}
