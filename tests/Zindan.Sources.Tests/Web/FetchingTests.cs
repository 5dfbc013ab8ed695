using System.Net;
using System.Text;
using Zindan.Sources.Feeds;
using Zindan.Sources.Web;

namespace Zindan.Sources.Tests.Web;

public sealed class FetchingTests
{
    private const string Page =
        "<html><head><title>Four flee colony</title></head><body><article><p>Four convicts fled a colony in the north and left a warder dead behind them, the service said.</p></article></body></html>";

    private static readonly SourceOptions s_quick = new()
    {
        RetryDelay = TimeSpan.FromMilliseconds(1),
        RequestTimeout = TimeSpan.FromSeconds(20),
        Retries = 2,
    };

    // "public.test" stands for a server of the internet and "private.test" for one inside, both on this machine.
    private static readonly NetworkAccess s_access = new(
        (host, _) => Task.FromResult<IPAddress[]>([IPAddress.Parse(host == "public.test" ? "127.0.0.1" : "127.0.0.2")]),
        address => address.Equals(IPAddress.Loopback)
    );

    [Test]
    public async Task ReadsAPageUnderItsAddress()
    {
        using var server = new LocalServer(context => LocalServer.AnswerAsync(context, Encoding.UTF8.GetBytes(Page), "text/html"));

        var article = ((SourcedArticle)(await ReadAsync(server.Address("/a"))).Single()).Article;

        Assert.That(
            (article.Id, article.Header.Url, article.Header.Title),
            Is.EqualTo((server.Address("/a"), server.Address("/a"), "Four flee colony"))
        );
    }

    [Test]
    public async Task ReadsTheCharacterSetOfTheHeader()
    {
        var body = Encoding.Latin1.GetBytes("The café of the prison was closed.");
        using var server = new LocalServer(context => LocalServer.AnswerAsync(context, body, "text/plain; charset=iso-8859-1"));

        Assert.That(((SourcedArticle)(await ReadAsync(server.Address("/a.txt"))).Single()).Article.Text, Does.Contain("café"));
    }

    [Test]
    public async Task FollowsARedirectToAPublicAddress()
    {
        LocalServer? server = null;
        using var started = server = new LocalServer(context =>
            context.Request.RawUrl == "/a"
                ? LocalServer.RedirectAsync(context, $"http://public.test:{server!.Port}/b")
                : LocalServer.AnswerAsync(context, Encoding.UTF8.GetBytes(Page), "text/html")
        );

        var items = await ReadAsync(s_access, server.Address("/a"));

        Assert.That(items.Single(), Is.InstanceOf<SourcedArticle>());
        Assert.That(server.Asked, Is.EqualTo(new[] { "/a", "/b" }));
    }

    [TestCase("http://127.0.0.1:{0}/b")]
    [TestCase("/b")]
    [TestCase("http://localhost:{0}/b")]
    [TestCase("http://[::1]:{0}/b")]
    [TestCase("http://[::ffff:127.0.0.1]:{0}/b")]
    [TestCase("http://2130706433:{0}/b")]
    [TestCase("http://10.0.0.1/b")]
    [TestCase("http://192.168.1.1/b")]
    [TestCase("http://169.254.169.254/latest/meta-data")]
    [TestCase("file:///etc/passwd")]
    [TestCase("ftp://127.0.0.1/b")]
    public async Task RefusesARedirectToAPrivateAddress(string to)
    {
        LocalServer? server = null;
        using var started = server = new LocalServer(context =>
            LocalServer.RedirectAsync(context, to.Replace("{0}", $"{server!.Port}", StringComparison.Ordinal))
        );

        var problem = (SourceProblem)(await ReadAsync(server.Address("/a"))).Single();

        Assert.That(problem.Kind, Is.EqualTo(ProblemKind.Forbidden), problem.ToString());
        Assert.That(server.Asked, Is.EqualTo(new[] { "/a" }));
    }

    [Test]
    public async Task RefusesANameThatResolvesToAPrivateAddress()
    {
        LocalServer? server = null;
        using var started = server = new LocalServer(context =>
            LocalServer.RedirectAsync(context, $"http://private.test:{server!.Port}/b")
        );

        var problem = (SourceProblem)(await ReadAsync(s_access, server.Address("/a"))).Single();

        Assert.That(problem.Kind, Is.EqualTo(ProblemKind.Forbidden));
        Assert.That(problem.Reason, Does.Contain("private.test"));
    }

    [Test]
    public async Task EndsACircleOfRedirects()
    {
        LocalServer? server = null;
        using var started = server = new LocalServer(context => LocalServer.RedirectAsync(context, $"http://public.test:{server!.Port}/a"));

        var problem = (SourceProblem)(await ReadAsync(s_access, server.Address("/a"))).Single();

        Assert.That(problem.Reason, Does.Contain("redirects"));
        Assert.That(server.Asked, Has.Count.EqualTo(6));
    }

    [Test]
    public async Task TriesAgainAfterAPassingFailure()
    {
        var answers = 0;
        using var server = new LocalServer(context =>
            LocalServer.AnswerAsync(context, Encoding.UTF8.GetBytes(Page), "text/html", ++answers < 3 ? 503 : 200)
        );

        Assert.That((await ReadAsync(server.Address("/a"))).Single(), Is.InstanceOf<SourcedArticle>());
        Assert.That(server.Asked, Has.Count.EqualTo(3));
    }

    [TestCase(404, 1, ProblemKind.Missing)]
    [TestCase(403, 1, ProblemKind.Unreachable)]
    [TestCase(500, 3, ProblemKind.Unreachable)]
    public async Task NamesAFailureAfterAsManyTriesAsMakeSense(int status, int tries, ProblemKind kind)
    {
        using var server = new LocalServer(context => LocalServer.AnswerAsync(context, [], "text/html", status));

        var problem = (SourceProblem)(await ReadAsync(server.Address("/a"))).Single();

        Assert.That((problem.Kind, server.Asked.Count), Is.EqualTo((kind, tries)));
        Assert.That(problem.Reason, Does.Contain($"{status}"));
    }

    [Test]
    public async Task GivesUpOnAServerThatDoesNotAnswer()
    {
        var never = new TaskCompletionSource();
        using var server = new LocalServer(_ => never.Task);
        var options = s_quick with { RequestTimeout = TimeSpan.FromSeconds(0.2), Retries = 1 };

        var problem = (SourceProblem)(await ReadAsync(new ArticleSource(options), server.Address("/a"))).Single();

        Assert.That(problem.Kind, Is.EqualTo(ProblemKind.Unreachable));
        Assert.That(server.Asked, Has.Count.EqualTo(2));
    }

    [Test]
    public async Task StopsReadingAnAnswerThatIsTooLarge()
    {
        using var server = new LocalServer(context => LocalServer.AnswerAsync(context, new byte[300_000], "text/html"));

        var problem = (SourceProblem)
            (await ReadAsync(new ArticleSource(s_quick with { MaximumBytes = 100_000 }), server.Address("/a"))).Single();

        Assert.That(problem.Kind, Is.EqualTo(ProblemKind.TooLarge));
    }

    [Test]
    public async Task NamesAnAddressWhereNobodyListens()
    {
        string address;
        using (var server = new LocalServer(_ => Task.CompletedTask))
        {
            address = server.Address("/a");
        }

        Assert.That(((SourceProblem)(await ReadAsync(address)).Single()).Kind, Is.EqualTo(ProblemKind.Unreachable));
    }

    [Test]
    public async Task PollsAFeedByWhatItsServerSaidOfItsVersion()
    {
        const string feed =
            "<rss><channel><title>V</title><item><guid>tag:a</guid><description>Words of the first item.</description></item></channel></rss>";
        using var server = new LocalServer(context =>
        {
            if (context.Request.Headers["If-None-Match"] == "\"v1\"")
            {
                context.Response.StatusCode = 304;
                context.Response.Close();
                return Task.CompletedTask;
            }

            context.Response.AddHeader("ETag", "\"v1\"");
            return LocalServer.AnswerAsync(context, Encoding.UTF8.GetBytes(feed), "application/rss+xml");
        });
        using var reader = new FeedReader(s_quick);

        var first = await reader.PollAsync(new Uri(server.Address("/feed")));
        var second = await reader.PollAsync(new Uri(server.Address("/feed")), first.State);

        Assert.Multiple(() =>
        {
            Assert.That(((SourcedArticle)first.Items.Single()).Article.Id, Is.EqualTo("tag:a"));
            Assert.That(first.State.ETag, Is.EqualTo("\"v1\""));
            Assert.That((second.IsUnchanged, second.Items.Length, second.State), Is.EqualTo((true, 0, first.State)));
        });
    }

    [Test]
    public async Task KeepsTheStateOfTheLastVisitAfterAFailure()
    {
        using var server = new LocalServer(context => LocalServer.AnswerAsync(context, [], "text/html", 404));
        using var reader = new FeedReader(s_quick);

        var poll = await reader.PollAsync(new Uri(server.Address("/feed")), new FeedState("\"v1\""));

        Assert.That(poll.State.ETag, Is.EqualTo("\"v1\""));
        Assert.That(poll.Items.Single(), Is.InstanceOf<SourceProblem>());
    }

    private static Task<List<SourceItem>> ReadAsync(string address) => ReadAsync(new ArticleSource(s_quick), address);

    private static Task<List<SourceItem>> ReadAsync(NetworkAccess access, string address) =>
        ReadAsync(new ArticleSource(s_quick, timeProvider: null, access), address);

    private static async Task<List<SourceItem>> ReadAsync(ArticleSource source, string address)
    {
        var items = new List<SourceItem>();
        await foreach (var item in source.ReadAsync([address]))
        {
            items.Add(item);
        }

        return items;
    }
}
