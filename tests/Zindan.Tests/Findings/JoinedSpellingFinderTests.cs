using Zindan.Core.Entities;
using Zindan.Findings;

namespace Zindan.Tests.Findings;

public class JoinedSpellingFinderTests
{
    [TestCase("Mirzo Ziyoev", "Mirzo Ziyoyev", "Mirzo Ziyoyev")]
    [TestCase("Mirzo Ziyoev", "Ziyoev", "")]
    [TestCase("Mirzo Ziyoev", "MIRZO ZIYOEV", "")]
    [TestCase("Abu-Ghraib prison", "Abu Ghraib prison", "")]
    [TestCase("Mirzo Ziyoev", "Ziyoyev Mirzo,Mirzo Ziyoyev", "Mirzo Ziyoyev")]
    public void ShowsOnlyWhatIsSpelledOtherwise(string name, string aliases, string expected)
    {
        var graph = new SomeGraph().With(new PersonAttributes(), name, aliases.Split(','), articles: 2);
        Assert.That(
            JoinedSpellingFinder.Find(graph.Index).SelectMany(joined => joined.Spellings),
            Is.EqualTo(expected.Split(',', StringSplitOptions.RemoveEmptyEntries))
        );
    }

    [Test]
    public void LeavesOutOneArticleAloneAndOutlets()
    {
        var graph = new SomeGraph()
            .With(new PersonAttributes(), "Mirzo Ziyoev", ["Mirzo Ziyoyev"], articles: 1)
            .With(new GroupAttributes { Kind = GroupKind.Media }, "Valley Post", ["The Post"], articles: 5);
        Assert.That(JoinedSpellingFinder.Find(graph.Index), Is.Empty);
    }

    [Test]
    public void ShowsPeopleBeforePrisonsBeforeGroups()
    {
        var graph = new SomeGraph()
            .With(new GroupAttributes(), "Army of the Valley", ["Valley Fighters"], articles: 9)
            .With(new PrisonAttributes(), "Kharob prison", ["Colony 5"], articles: 3)
            .With(new PersonAttributes(), "Mirzo Ziyoev", ["Mirzo Ziyoyev"], articles: 2);
        Assert.That(
            JoinedSpellingFinder.Find(graph.Index).Select(joined => joined.Entity.Name),
            Is.EqualTo(["Mirzo Ziyoev", "Kharob prison", "Army of the Valley"])
        );
    }
}
