using System.Collections.Immutable;

namespace Zindan.Workspace.Watching;

/// <summary>A feed as the worker last fetched it, so that the server can answer that nothing is new.</summary>
/// <param name="Address">The feed's address; the key.</param>
/// <param name="ETag">The entity tag that the server gave, or null.</param>
/// <param name="LastModified">The date that the server gave, as it gave it, or null.</param>
/// <param name="Fetched">When it was fetched.</param>
/// <param name="Articles">Ids of the articles taken from it, ordinally sorted. They stay when the feed no longer lists them.</param>
public sealed record WatchedFeed(
    string Address,
    string? ETag,
    string? LastModified,
    DateTimeOffset Fetched,
    ImmutableArray<string> Articles
);
