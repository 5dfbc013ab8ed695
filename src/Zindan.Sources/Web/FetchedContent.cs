namespace Zindan.Sources.Web;

/// <summary>What an address answered.</summary>
/// <param name="Address">Where it was in the end, after redirects.</param>
/// <param name="Bytes">The body; null where nothing changed since the last visit.</param>
/// <param name="MediaType">The declared media type, or null.</param>
/// <param name="Charset">The declared character set, or null.</param>
/// <param name="State">What to show on the next visit.</param>
internal sealed record FetchedContent(Uri Address, byte[]? Bytes, string? MediaType, string? Charset, Feeds.FeedState State);
