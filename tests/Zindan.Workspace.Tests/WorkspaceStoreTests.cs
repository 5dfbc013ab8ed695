using Zindan.Core.Graphs;
using Zindan.Core.Rulings;
using Zindan.Graph.Diff;
using Zindan.Graph.Tests.Support;
using Zindan.Workspace.Tests.Support;
using Zindan.Workspace.Watching;

namespace Zindan.Workspace.Tests;

public sealed class WorkspaceStoreTests
{
    private TemporaryFolder _folder;

    [SetUp]
    public void MakeFolder() => _folder = new TemporaryFolder();

    [TearDown]
    public void DeleteFolder() => _folder.Dispose();

    [Test]
    public void KeepsArticlesAndReadingsOverARestart()
    {
        var (article, reading) = Articles.Make("a");
        using (var store = Open())
        {
            Assert.That(store.Put(article, reading, "1"), Is.True);
            Assert.That(store.Commit(), Is.True);
        }

        using var again = Open();
        Assert.That(again.Articles, Is.EqualTo(new[] { article.Header }));
        Assert.That(again.FindArticle("a"), Is.EqualTo(article));
        Assert.That(again.FindReading(article.Header, "1")?.Statements.Length, Is.EqualTo(reading.Statements.Length));
        Assert.That(again.Readings.Select(kept => kept.Article.Id), Is.EqualTo(new[] { "a" }));
    }

    [Test]
    public void GivesAReadingOnlyForTheSameArticleHashAndReader()
    {
        using var store = Open();
        var (article, reading) = Articles.Make("a");
        store.Put(article, reading, "1");

        Assert.That(store.FindReading(article.Header, "1"), Is.Not.Null);
        Assert.That(store.FindReading(article.Header, "2"), Is.Null);
        Assert.That(store.FindReading(article.Header with { Hash = "sha256:other" }, "1"), Is.Null);
        Assert.That(store.FindReading(article.Header with { Id = "b" }, "1"), Is.Null);
    }

    [Test]
    public void GivesTheSameReadingsBeforeAndAfterARestart()
    {
        var readings = RandomReadings.Make(7, 20);
        KnowledgeGraph before;
        using (var store = Open())
        {
            Assert.That(readings.Select(reading => store.Put(reading, "1")), Is.All.True);
            before = new Corpus([.. store.Readings]).Graph;
            store.Commit();
        }

        using var again = Open();
        Assert.That(GraphDiff.Between(before, new Corpus([.. again.Readings]).Graph).IsEmpty, Is.True);
        Assert.That(GraphDiff.Between(before, new Corpus(readings).Graph).IsEmpty, Is.True, "and they are those that were put");
    }

    [Test]
    public void PuttingTheSameAgainChangesNothing()
    {
        var (article, reading) = Articles.Make("a");
        using var store = Open();
        store.Put(article, reading, "1");
        store.SaveGraph(new Corpus([reading]).Graph);
        store.Commit();
        var files = Snapshot();

        Assert.That(store.Put(article, reading, "1"), Is.False);
        store.SaveGraph(new Corpus([reading]).Graph);
        Assert.That(store.Commit(), Is.False);
        Assert.That(store.Generation, Is.EqualTo(1));
        Assert.That(Snapshot(), Is.EqualTo(files));
    }

    [Test]
    public void ReplacesAndRemoves()
    {
        using (var store = Open())
        {
            store.Put(Articles.Make("a").Article, Articles.Make("a").Reading, "1");
            store.Put(Articles.Make("b").Article, Articles.Make("b").Reading, "1");
            store.Commit();
            var (changed, reading) = Articles.Make("a", seed: 2, text: "Another text");
            Assert.That(store.Put(changed, reading, "1"), Is.True);
            Assert.That(store.Remove("b"), Is.True);
            Assert.That(store.Remove("c"), Is.False);
            store.Commit();
        }

        using var again = Open();
        Assert.That(again.Articles.Select(article => article.Id), Is.EqualTo(new[] { "a" }));
        Assert.That(again.FindArticle("a")?.Text, Is.EqualTo("Another text"));
        Assert.That(again.FindArticle("b"), Is.Null);
    }

    [Test]
    public void ForgetsWhatWasNotCommitted()
    {
        using (var store = Open())
        {
            store.Put(Articles.Make("a").Article, Articles.Make("a").Reading, "1");
            store.SaveGraph(new Corpus([Articles.Make("a").Reading]).Graph);
        }

        using var again = Open();
        Assert.That(again.Articles, Is.Empty);
        Assert.That(again.Graph, Is.SameAs(KnowledgeGraph.Empty));
        Assert.That(again.Generation, Is.Zero);
    }

    [Test]
    public void ATextOfAnotherReadingIsRefused()
    {
        using var store = Open();
        Assert.That(() => store.Put(Articles.Make("a").Article, Articles.Make("b").Reading, "1"), Throws.ArgumentException);
    }

    [Test]
    public void KeepsTheGraphWithoutLoss([Range(1, 10)] int seed)
    {
        var graph = new Corpus(RandomReadings.Make(seed, 8)).Graph;
        using (var store = Open())
        {
            store.SaveGraph(graph);
            Assert.That(store.Graph, Is.SameAs(graph));
            store.Commit();
        }

        using var again = Open();
        Assert.That(GraphDiff.Between(again.Graph, graph).IsEmpty, Is.True);
        Assert.That(again.GraphGeneration, Is.EqualTo(1));
    }

    [Test]
    public void KeepsWhatTheWorkerHasSeen()
    {
        var file = new WatchedFile("inbox/a.txt", 12, FixedClock.Noon.GetUtcNow(), ["a"]);
        var feed = new WatchedFeed("https://example.org/feed", "W/\"1\"", null, FixedClock.Noon.GetUtcNow(), ["x", "y"]);
        using (var store = Open())
        {
            store.Watch(file);
            store.Watch(file with { Path = "inbox/b.txt" });
            store.Watch(feed);
            store.ForgetFile("inbox/b.txt");
            store.Commit();
            store.Watch(file with { Articles = ["a"] });
            store.ForgetFeed("https://example.org/unknown");
            Assert.That(store.Commit(), Is.False, "nothing new was seen");
        }

        using var again = Open();
        Assert.That(again.WatchedFiles.Keys, Is.EqualTo(new[] { "inbox/a.txt" }));
        Assert.That(again.WatchedFiles["inbox/a.txt"] with { Articles = file.Articles }, Is.EqualTo(file));
        Assert.That(again.WatchedFeeds[feed.Address].Articles, Is.EqualTo(feed.Articles));
        Assert.That(again.WatchedFeeds[feed.Address] with { Articles = feed.Articles }, Is.EqualTo(feed));
    }

    [Test]
    public void ARulingIsKeptAtOnceWithItsTime()
    {
        using (var store = Open())
        {
            store.Rule(new SameRuling("e1", "e2") { Reason = "both led the raid", By = "an analyst" });
        }

        using var again = Open();
        var noon = FixedClock.Noon.GetUtcNow();
        Assert.That(
            again.Rulings,
            Is.EqualTo(
                new[]
                {
                    new SameRuling("e1", "e2")
                    {
                        Reason = "both led the raid",
                        By = "an analyst",
                        At = noon,
                    },
                }
            )
        );
    }

    [Test]
    public void HasAnIdThatStays()
    {
        string id;
        using (var store = Open())
        {
            id = store.Id;
        }

        using (var again = Open())
        {
            Assert.That(again.Id, Is.EqualTo(id));
        }

        using var other = WorkspaceStore.Open(Path.Combine(_folder.Root, "other"), FixedClock.Noon);
        Assert.That(other.Id, Is.Not.EqualTo(id));
    }

    [Test]
    public void AReaderSeesTheLastCommitBesideAWriter()
    {
        using var store = Open();
        store.Put(Articles.Make("a").Article, Articles.Make("a").Reading, "1");
        store.SaveGraph(new Corpus([Articles.Make("a").Reading]).Graph);
        store.Commit();
        using var reader = WorkspaceStore.OpenForReading(_folder.Workspace);
        store.Put(Articles.Make("b").Article, Articles.Make("b").Reading, "1");
        store.SaveGraph(KnowledgeGraph.Empty);
        store.Commit();

        Assert.That(reader.Articles.Select(article => article.Id), Is.EqualTo(new[] { "a" }));
        Assert.That(reader.FindArticle("a"), Is.EqualTo(Articles.Make("a").Article));
        Assert.That(reader.Graph.Articles.Select(article => article.Id), Is.EqualTo(new[] { "a" }));
        Assert.That(() => reader.Remove("a"), Throws.InvalidOperationException);
        using var later = WorkspaceStore.OpenForReading(_folder.Workspace);
        Assert.That(later.Articles.Select(article => article.Id), Is.EqualTo(new[] { "a", "b" }));
    }

    [Test]
    public void RoomThatIsNoLongerNeededIsGivenBack()
    {
        using (var store = Open())
        {
            var text = new string('x', 1 << 20);
            for (var round = 0; round < 100; round++)
            {
                var (article, reading) = Articles.Make("a", seed: round, text: text + round);
                store.Put(article, reading, "1");
                store.Put(Articles.Make("b" + round).Article, Articles.Make("b" + round).Reading, "1");
                store.Commit();
            }
        }

        Assert.That(
            Directory.EnumerateFiles(_folder.Workspace, "*", SearchOption.AllDirectories).Sum(path => new FileInfo(path).Length),
            Is.LessThan(70 << 20)
        );
        using var again = Open();
        Assert.That(again.FindArticle("a")?.Text, Does.EndWith("x99"));
        Assert.That(again.Readings, Has.Count.EqualTo(101));
        Assert.That(again.Articles.Select(article => again.FindArticle(article.Id)), Is.All.Not.Null);
    }

    [Test]
    public void TheCatalogIsWrittenAnewWhenMostOfItIsOutOfDate()
    {
        using (var store = Open())
        {
            for (var round = 0; round < 3000; round++)
            {
                store.Watch(new WatchedFile("a", round, FixedClock.Noon.GetUtcNow(), []));
                if (round % 500 == 0)
                {
                    store.Commit();
                }
            }

            store.Commit();
            Assert.That(Directory.EnumerateFiles(Path.Combine(_folder.Workspace, "catalog")).Count(), Is.EqualTo(1));
        }

        using var again = Open();
        Assert.That(again.WatchedFiles["a"].Size, Is.EqualTo(2999));
    }

    private WorkspaceStore Open() => WorkspaceStore.Open(_folder.Workspace, FixedClock.Noon);

    private List<string> Snapshot() =>
        [
            .. Directory
                .EnumerateFiles(_folder.Workspace, "*", SearchOption.AllDirectories)
                .Where(path => Path.GetFileName(path) != "lock")
                .Order(StringComparer.Ordinal)
                .Select(path => $"{path} {Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(path)))}"),
        ];
}
