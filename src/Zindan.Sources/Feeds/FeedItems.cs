using System.Globalization;
using Zindan.Core.Text;
using Zindan.Sources.Headers;

namespace Zindan.Sources.Feeds;

/// <summary>The articles of a feed.</summary>
internal static class FeedItems
{
    /// <summary>One item of the source for each item of the feed, or the problem with the feed.</summary>
    /// <param name="text">The decoded feed.</param>
    /// <param name="location">The name for messages.</param>
    /// <param name="idStem">The stem of the ids of items that have neither guid nor address.</param>
    public static IReadOnlyList<SourceItem> Read(string text, string location, string idStem)
    {
        try
        {
            var items = FeedParser.Parse(text);
            return items.Count == 0
                ? [new SourceProblem(location, ProblemKind.NoArticleText, "is a feed without items")]
                :
                [
                    .. items
                        .Select((item, i) => Draft(item, idStem).ToItem($"{location}#{(i + 1).ToString(CultureInfo.InvariantCulture)}"))
                        .Select(Reworded),
                ];
        }
        catch (FormatException exception)
        {
            return
            [
                new SourceProblem(
                    location,
                    ProblemKind.Malformed,
                    exception.Message,
                    "Check that it is the address or file of an RSS or Atom feed."
                ),
            ];
        }
    }

    private static ArticleDraft Draft(FeedItem item, string idStem)
    {
        var shown = HeaderRecognizer.Recognize(item.Text);
        return new ArticleDraft
        {
            Id = Identity(item) ?? $"{idStem}-{ContentHash.Key(item.Title ?? item.Text)}",
            Text = item.Text,
            Title = item.Title ?? shown.Title,
            Published = item.Published ?? shown.Published ?? AddressReader.Day(item.Url),
            Source = item.Source ?? shown.Source,
            Url = item.Url,
            Byline = item.Byline ?? shown.Byline,
            Language = item.Language,
        };
    }

    // A bare number is an identity within its feed alone; another feed has the same.
    private static string? Identity(FeedItem item) =>
        item.Guid is { } guid && !(guid.All(char.IsAsciiDigit) && item.Url is not null) ? guid : item.Url;

    private static SourceItem Reworded(SourceItem item) =>
        item is SourceProblem { Kind: ProblemKind.Empty }
            ? new SourceProblem(
                item.Location,
                ProblemKind.NoArticleText,
                "has no text of its own",
                "The feed gives headlines only; fetch the article's page."
            )
            : item;
}
