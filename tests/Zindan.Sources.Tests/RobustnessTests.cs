using System.Text;
using Zindan.Sources.Files;
using Zindan.Sources.Headers;

namespace Zindan.Sources.Tests;

public sealed class RobustnessTests
{
    private static readonly string[] s_pieces =
    [
        "<",
        ">",
        "<p>",
        "</p>",
        "<div class=\"comments\">",
        "<article>",
        "<table>",
        "<script type=\"application/ld+json\">",
        "</script>",
        "{\"@type\":\"NewsArticle\"",
        "}",
        "<rss>",
        "<item>",
        "<![CDATA[",
        "]]>",
        "&",
        "&nbsp;",
        "---\n",
        "title: x\n",
        "Posted by: ",
        "August 23, 2010",
        " | ",
        "\n",
        "\r\n",
        "\0",
        "\uFEFF",
        "# ",
        "By ",
        "31/02/2010",
        "DUSHANBE, Aug. 23, 2010 (AFP) - ",
        "https://",
        "{\"text\": \"a\"}",
        "\uD83D",
        "word ",
        "The guards said that the men had been seen. ",
        "<br>",
        "<h1>",
        "<time datetime='2010-08-23'>",
    ];

    [FsCheck.NUnit.Property(MaxTest = 300)]
    public async Task ReadsAnyBytesWithoutThrowing(byte[]? bytes, FileFormat format) => await ReadAsync(bytes ?? [], format);

    [FsCheck.NUnit.Property(MaxTest = 600)]
    public async Task ReadsAnyMixtureOfMarkupWithoutThrowing(byte[]? choices, FileFormat format) =>
        await ReadAsync(
            Encoding.UTF8.GetBytes(string.Concat((choices ?? []).Select(choice => s_pieces[choice % s_pieces.Length]))),
            format
        );

    [FsCheck.NUnit.Property(MaxTest = 300)]
    public bool RecognisesNothingTwiceDifferently(byte[]? choices)
    {
        var text = string.Concat((choices ?? []).Select(choice => s_pieces[choice % s_pieces.Length]));
        return HeaderRecognizer.Recognize(text) == HeaderRecognizer.Recognize(text);
    }

    [TestCase("<div>")]
    [TestCase("<b>")]
    [TestCase("<p>")]
    [TestCase("<table><tr><td>")]
    [TestCase("<svg><g>")]
    public async Task EndsOnMarkupNestedWithoutEnd(string tag) =>
        await ReadAsync(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(tag, 20_000)) + "The end of it all."), FileFormat.Html);

    [Test]
    public async Task EndsOnAFeedNestedWithoutEnd() =>
        await ReadAsync(
            Encoding.UTF8.GetBytes(
                "<rss>" + string.Concat(Enumerable.Repeat("<a>", 100_000)) + string.Concat(Enumerable.Repeat("</a>", 100_000)) + "</rss>"
            ),
            FileFormat.Feed
        );

    private static async Task ReadAsync(byte[] bytes, FileFormat format)
    {
        var items = await new ContentReader(new SourceOptions()).ReadAsync(bytes, format, "x", "x");
        Assert.That(items.OfType<SourcedArticle>().Select(item => item.Article.Text), Has.None.Empty);
    }
}
