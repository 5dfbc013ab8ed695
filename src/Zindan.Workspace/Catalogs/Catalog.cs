using System.Collections.Immutable;
using Zindan.Workspace.Watching;

namespace Zindan.Workspace.Catalogs;

/// <summary>What is in the workspace, by id: the sum of the catalog's lines.</summary>
internal sealed class Catalog
{
    private readonly Dictionary<string, ArticleEntry> _articles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, WatchedFile> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, WatchedFeed> _feeds = new(StringComparer.Ordinal);
    private ImmutableArray<ArticleEntry>? _sorted;

    /// <summary>The articles, ordinally sorted by id.</summary>
    public ImmutableArray<ArticleEntry> Articles =>
        _sorted ??= [.. _articles.Values.OrderBy(entry => entry.Header.Id, StringComparer.Ordinal)];

    public IReadOnlyDictionary<string, WatchedFile> Files => _files;

    public IReadOnlyDictionary<string, WatchedFeed> Feeds => _feeds;

    /// <summary>How many lines say all that is there.</summary>
    public int Count => _articles.Count + _files.Count + _feeds.Count;

    /// <summary>Lines that say all that is there.</summary>
    public IEnumerable<CatalogEntry> Entries =>
        Articles
            .Cast<CatalogEntry>()
            .Concat(_files.Values.OrderBy(file => file.Path, StringComparer.Ordinal).Select(file => new FileEntry(file)))
            .Concat(_feeds.Values.OrderBy(feed => feed.Address, StringComparer.Ordinal).Select(feed => new FeedEntry(feed)));

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
                return Put(_files, file.Path, file, Same);
            case FileForgottenEntry forgotten:
                return _files.Remove(forgotten.Path);
            case FeedEntry { Feed: var feed }:
                return Put(_feeds, feed.Address, feed, Same);
            case FeedForgottenEntry forgotten:
                return _feeds.Remove(forgotten.Address);
            default:
                throw new ArgumentException($"No meaning is known of {entry.GetType().Name}", nameof(entry));
        }
    }

    private static bool Put<T>(Dictionary<string, T> items, string key, T item, Func<T, T, bool> same)
    {
        if (items.TryGetValue(key, out var existing) && same(existing, item))
        {
            return false;
        }

        items[key] = item;
        return true;
    }

    private static bool Same(WatchedFile left, WatchedFile right) =>
        left.Articles.SequenceEqual(right.Articles) && left with { Articles = [] } == right with { Articles = [] };

    private static bool Same(WatchedFeed left, WatchedFeed right) =>
        left.Articles.SequenceEqual(right.Articles) && left with { Articles = [] } == right with { Articles = [] };
}
