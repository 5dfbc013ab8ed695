using System.Globalization;
using Zindan.Sources.Headers;

namespace Zindan.Sources.Tests.Headers;

public sealed class HeaderRecognizerTests
{
    private const string Body =
        "Officials said the search went on in three districts and that no resident had been harmed so far.\n\n"
        + "Relatives of the guards gathered at the gate on Tuesday to ask why nobody had answered the alarm.";

    private static IEnumerable<TestCaseData> Cases()
    {
        var assembly = typeof(HeaderRecognizerTests).Assembly;
        using var reader = new StreamReader(assembly.GetManifestResourceStream("heads-and-feet.txt")!);
        foreach (var written in reader.ReadToEnd().Split("\n=== ").Skip(1))
        {
            var (name, rest) = Cut(written, "\n");
            var (expected, text) = rest.StartsWith("---\n", StringComparison.Ordinal) ? ("", rest[4..]) : Cut(rest, "\n---\n");
            yield return new TestCaseData(expected, text.TrimEnd('\n').Replace("BODY", Body, StringComparison.Ordinal)).SetArgDisplayNames(
                name
            );
        }
    }

    [TestCaseSource(nameof(Cases))]
    public void ReadsHeadAndFoot(string expected, string text)
    {
        var fields = expected
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => Cut(line, ": "))
            .ToDictionary(pair => pair.Left, pair => pair.Right);

        var header = HeaderRecognizer.Recognize(text);

        Assert.Multiple(() =>
        {
            Assert.That(
                header.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                Is.EqualTo(fields.GetValueOrDefault("published")),
                "published"
            );
            Assert.That(header.Title, Is.EqualTo(fields.GetValueOrDefault("title")), "title");
            Assert.That(header.Source, Is.EqualTo(fields.GetValueOrDefault("source")), "source");
            Assert.That(header.Url, Is.EqualTo(fields.GetValueOrDefault("url")), "url");
            Assert.That(header.Byline, Is.EqualTo(fields.GetValueOrDefault("byline")), "byline");
        });
    }

    private static (string Left, string Right) Cut(string text, string mark)
    {
        var at = text.IndexOf(mark, StringComparison.Ordinal);
        return (text[..at], text[(at + mark.Length)..]);
    }
}
