using System.Collections.Immutable;
using Zindan.Workspace.Watching;

namespace Zindan.Workspace.Catalogs;

/// <summary>What is in the workspace, by id: the sum of the catalog's lines.</summary>
internal sealed class Catalog
{
    private readonly Dictionary<string, ArticleEntry> _articles = new(StringComparer.Ordinal);
    private ImmutableArray<ArticleEntry>? _sorted;

    /// <summary>The articles, ordinally sorted by id.</summary>
    public ImmutableArray<ArticleEntry> Articles =>
        _sorted ??= [.. _articles.Values.OrderBy(entry => entry.Header.Id, StringComparer.Ordinal)];

    public ImmutableSortedDictionary<string, WatchedFile> Files { get; private set; } =
        ImmutableSortedDictionary.Create<string, WatchedFile>(StringComparer.Ordinal);

    public ImmutableSortedDictionary<string, WatchedFeed> Feeds { get; private set; } =
        ImmutableSortedDictionary.Create<string, WatchedFeed>(StringComparer.Ordinal);

    /// <summary>How many lines say all that is there.</summary>
    public int Count => _articles.Count + Files.Count + Feeds.Count;

    /// <summary>Lines that say all that is there.</summary>
    public IEnumerable<CatalogEntry> Entries =>
        Articles
            .Cast<CatalogEntry>()
            .Concat(Files.Values.Select(file => new FileEntry(file)))
            .Concat(Feeds.Values.Select(feed => new FeedEntry(feed)));

    public ArticleEntry? Find(string articleId) => _articles.GetValueOrDefault(articleId);

    /// <returns>Whether the line says anything new.</returns>
    public bool Apply(CatalogEntry entry)
    {
        switch (entry)
        {
            case ArticleEntry article:
                _articles[article.Header.Id] = article;
                _sorted = null;
                return true;
            case ArticleRemovedEntry removed:
                _sorted = null;
                return _articles.Remove(removed.ArticleId);
            case FileEntry { File: var file }:
                var files = Files;
                Files = files.TryGetValue(file.Path, out var oldFile) && Same(oldFile, file) ? files : files.SetItem(file.Path, file);
                return files != Files;
            case FileForgottenEntry forgotten:
                var keptFiles = Files;
                Files = keptFiles.Remove(forgotten.Path);
                return keptFiles != Files;
            case FeedEntry { Feed: var feed }:
                var feeds = Feeds;
                Feeds = feeds.TryGetValue(feed.Address, out var oldFeed) && Same(oldFeed, feed) ? feeds : feeds.SetItem(feed.Address, feed);
                return feeds != Feeds;
            case FeedForgottenEntry forgotten:
                var keptFeeds = Feeds;
                Feeds = keptFeeds.Remove(forgotten.Address);
                return keptFeeds != Feeds;
            default:
                throw new ArgumentException($"No meaning is known of {entry.GetType().Name}", nameof(entry));
        }
    }

    private static bool Same(WatchedFile left, WatchedFile right) =>
        left.Articles.SequenceEqual(right.Articles) && left with { Articles = [] } == right with { Articles = [] };

    private static bool Same(WatchedFeed left, WatchedFeed right) =>
        left.Articles.SequenceEqual(right.Articles) && left with { Articles = [] } == right with { Articles = [] };
}
