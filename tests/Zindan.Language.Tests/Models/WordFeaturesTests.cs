using Zindan.Language.Models;

namespace Zindan.Language.Tests.Models;

public sealed class WordFeaturesTests
{
    private static readonly WordClusters s_clusters = EnglishModels.Load().Clusters;

    [TestCase("1998", "2003", Description = "digits count as one another")]
    [TestCase("don’t", "don't", Description = "typographic characters count as plain ones")]
    public void TakesVariantsForTheSameForm(string first, string second) => Assert.That(Of(first).Form, Is.EqualTo(Of(second).Form));

    [TestCase("Prison", true, false)]
    [TestCase("ISIS", true, true)]
    [TestCase("prison", false, false)]
    [TestCase("12", false, false)]
    [TestCase("", false, false)]
    public void SeesCapitals(string form, bool isCapitalised, bool isUpper)
    {
        Assert.Multiple(() =>
        {
            Assert.That(Of(form).IsCapitalised, Is.EqualTo(isCapitalised));
            Assert.That(Of(form).IsUpper, Is.EqualTo(isUpper));
        });
    }

    [Test]
    public void PutsLikeWordsIntoOneCluster()
    {
        Assert.Multiple(() =>
        {
            Assert.That(Of("Tuesday").Glove.Of64, Is.EqualTo(Of("Thursday").Glove.Of64));
            Assert.That(Of("Tuesday").Brown, Is.EqualTo(Of("Thursday").Brown).And.Not.Zero);
            Assert.That(Of("qxzzyv").Glove, Is.EqualTo(default(GloveClusters)));
            Assert.That(Of("qxzzyv").Brown, Is.Zero);
        });
    }

    private static WordFeatures Of(string form) => WordFeatures.Of(form, s_clusters);
}
