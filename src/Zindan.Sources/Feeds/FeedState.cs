namespace Zindan.Sources.Feeds;

/// <summary>What a server said of its feed's version at the last visit. Shown at the next one, it lets the server answer "nothing new" in a few bytes.</summary>
/// <param name="ETag">The entity tag, as sent, or null.</param>
/// <param name="LastModified">The date of change, as sent, or null.</param>
public sealed record FeedState(string? ETag = null, string? LastModified = null);
