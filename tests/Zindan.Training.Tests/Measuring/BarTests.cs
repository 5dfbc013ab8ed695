using Zindan.Language.Models;
using Zindan.Training.Corpora;
using Zindan.Training.Measuring;

namespace Zindan.Training.Tests.Measuring;

/// <summary>The shipped models reach what is laid down for them on the public test sets.</summary>
public sealed class BarTests
{
    [Test]
    public void ModelsReachTheirBars()
    {
        var figures = ModelMeasures
            .Create(Corpora(), EnglishModels.Load())
            .SelectMany(measure => measure.Measure())
            .Where(figure => figure.Bar is not null)
            .ToList();
        Assert.Multiple(() =>
        {
            Assert.That(figures, Is.Not.Empty);
            foreach (var figure in figures)
            {
                Assert.That(figure.Value, Is.GreaterThanOrEqualTo(figure.Bar!.Value), figure.Key);
            }
        });
    }

    private static CorpusFolder Corpora()
    {
        var folder = new DirectoryInfo(TestContext.CurrentContext.TestDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Zindan.slnx")))
        {
            folder = folder.Parent;
        }
        var corpora = Path.Combine(folder?.Parent?.FullName ?? "", "shared", "corpora");
        if (!Directory.Exists(corpora))
        {
            Assert.Ignore("The corpora are not here: ../shared/corpora beside the repository is missing.");
        }
        return new CorpusFolder(corpora);
    }
}
