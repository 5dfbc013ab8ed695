using Microsoft.Extensions.Logging.Abstractions;
using Zindan.Building;
using Zindan.Settings;
using Zindan.Sources;
using Zindan.Sources.Feeds;
using Zindan.Tests.Running;
using Zindan.Worker;
using Zindan.Workspace;

namespace Zindan.Tests.Worker;

public class FeedMirrorTests
{
    private const string Feed = """
        <?xml version="1.0" encoding="utf-8"?>
        <rss version="2.0"><channel><title>Valley Post</title>
        <item><guid>post-1</guid><title>Escape</title><description>Three inmates escaped from Kharob prison, police said.</description></item>
        </channel></rss>
        """;

    [Test]
    public async Task VisitsWhenDueAndAsksOnlyForWhatIsNew()
    {
        using var folder = new TemporaryFolder();
        using var server = new FeedServer(Feed);
        using var workspace = WorkspaceStore.Open(folder.PathOf("workspace"), TimeProvider.System);
        using var reader = new FeedReader();
        var clock = new SetClock();
        var settings = new WatchSettings { Feeds = [server.Address], FeedInterval = TimeSpan.FromHours(1) };
        var intake = new ArticleIntake(workspace, new CurrentReader(), threads: 1);
        var mirror = new FeedMirror(settings, workspace, reader, intake, clock, NullLogger<FeedMirror>.Instance);

        Assert.That(await VisitAsync(), Is.True, "the first visit reads");
        clock.Now += TimeSpan.FromMinutes(59);
        Assert.That((await VisitAsync(), server.Answers), Is.EqualTo((false, 1)), "too early");
        clock.Now += TimeSpan.FromMinutes(1);
        Assert.That((await VisitAsync(), server.Answers, server.UnchangedAnswers), Is.EqualTo((false, 2, 1)), "due, and nothing is new");
        Assert.That(workspace.WatchedFeeds[server.Address].Articles, Is.EqualTo(["post-1"]));
        Assert.That(workspace.FindArticle("post-1"), Is.Not.Null);

        Task<bool> VisitAsync() => mirror.VisitDueAsync(new NoProgress(), CancellationToken.None);
    }

    private sealed class SetClock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2014, 3, 1, 12, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }

    private sealed class NoProgress : IIntakeProgress
    {
        public void Met(SourceItem item) { }
    }
}
