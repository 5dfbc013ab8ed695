using Zindan.Sources.Web;

namespace Zindan.Sources.Feeds;

/// <summary>Visits feeds on the network again and again at little cost. For a single visit, <see cref="ArticleSource"/> takes a feed's address like any other.</summary>
public sealed class FeedReader : IDisposable
{
    private readonly WebFetcher _fetcher;
    private readonly ContentReader _content;

    /// <summary>Makes a reader.</summary>
    /// <param name="options">Limits; null for the defaults.</param>
    /// <param name="timeProvider">The clock for time-outs and waits; null for the system's.</param>
    /// <exception cref="ArgumentOutOfRangeException">A setting is out of its range.</exception>
    public FeedReader(SourceOptions? options = null, TimeProvider? timeProvider = null)
    {
        var valid = options ?? new SourceOptions();
        valid.Validate();
        _fetcher = new WebFetcher(valid, timeProvider);
        _content = new ContentReader(valid);
    }

    /// <summary>Visits a feed. Failures are items of the poll; only a cancellation throws.</summary>
    /// <param name="feed">The feed's http(s) address.</param>
    /// <param name="state">The state of the last visit, or null for all there is.</param>
    /// <param name="cancellationToken">Stops the visit.</param>
    public async Task<FeedPoll> PollAsync(Uri feed, FeedState? state = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(feed);
        var last = state ?? new FeedState();
        var location = WebFetcher.Shown(feed);
        try
        {
            var content = await _fetcher.FetchAsync(feed, last, cancellationToken).ConfigureAwait(false);
            if (content.Bytes is not { } bytes)
            {
                return new FeedPoll([], content.State, IsUnchanged: true);
            }

            var items = await _content
                .ReadAsync(bytes, Files.FileFormat.Feed, location, location, content.Charset, content.Address, cancellationToken)
                .ConfigureAwait(false);
            var isFeed = items.Any(item => item is not SourceProblem problem || problem.Location != location);
            return new FeedPoll([.. items], isFeed ? content.State : last, IsUnchanged: false);
        }
        catch (FetchException exception)
        {
            return new FeedPoll([exception.ToProblem(location)], last, IsUnchanged: false);
        }
    }

    /// <summary>Closes the connections.</summary>
    public void Dispose() => _fetcher.Dispose();
}
