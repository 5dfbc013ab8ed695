using System.Collections.Immutable;

namespace Zindan.Sources.Feeds;

/// <summary>One visit to a feed.</summary>
/// <param name="Items">Its articles and problems; none where nothing changed.</param>
/// <param name="State">What to keep for the next visit. After a problem it is the state before.</param>
/// <param name="IsUnchanged">Whether the server said that nothing changed.</param>
public sealed record FeedPoll(ImmutableArray<SourceItem> Items, FeedState State, bool IsUnchanged);
