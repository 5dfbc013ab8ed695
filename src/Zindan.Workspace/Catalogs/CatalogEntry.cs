using Zindan.Core.Articles;
using Zindan.Workspace.Files;
using Zindan.Workspace.Watching;

namespace Zindan.Workspace.Catalogs;

/// <summary>One line of the catalog: something came or went. Of two lines on one thing the later one counts; reading a line twice changes nothing.</summary>
internal abstract record CatalogEntry;

/// <summary>An article is there.</summary>
internal sealed record ArticleEntry(ArticleHeader Header, string ReaderVersion, RecordLocation? Text, RecordLocation Reading)
    : CatalogEntry;

/// <summary>An article is there no longer.</summary>
internal sealed record ArticleRemovedEntry(string ArticleId) : CatalogEntry;

/// <summary>A file was read.</summary>
internal sealed record FileEntry(WatchedFile File) : CatalogEntry;

/// <summary>A file is to be forgotten.</summary>
internal sealed record FileForgottenEntry(string Path) : CatalogEntry;

/// <summary>A feed was fetched.</summary>
internal sealed record FeedEntry(WatchedFeed Feed) : CatalogEntry;

/// <summary>A feed is to be forgotten.</summary>
internal sealed record FeedForgottenEntry(string Address) : CatalogEntry;
