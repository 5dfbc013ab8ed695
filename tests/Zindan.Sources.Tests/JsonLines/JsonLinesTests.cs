using System.Globalization;
using System.Text;

namespace Zindan.Sources.Tests.JsonLines;

public sealed class JsonLinesTests : ScratchFolder
{
    private const string Shown = "The hunt goes on\\n\\nAugust 23, 2010\\n\\nPolice searched the gorge for the men on Monday.";

    [Test]
    public async Task TakesWhatALineGivesBeforeWhatItsTextShows()
    {
        Write(
            "a.jsonl",
            $$"""{"id": "one", "title": "Given", "text": "{{Shown}}", "published": "2010-09-01", "source": "AFP", "url": "https://n.example/1"}"""
        );

        var header = (await Items.ArticlesAsync(Folder)).Single().Header;

        Assert.That(
            (header.Id, header.Title, header.Published, header.Source, header.Url),
            Is.EqualTo(("one", "Given", new DateOnly(2010, 9, 1), "AFP", "https://n.example/1"))
        );
    }

    [Test]
    public async Task TakesWhatTheTextShowsWhereALineGivesNothing()
    {
        Write("a.jsonl", $$"""{"id": "one", "title": null, "text": "{{Shown}}", "published": null, "source": ""}""");

        var header = (await Items.ArticlesAsync(Folder)).Single().Header;

        Assert.That(
            (header.Title, header.Published, header.Source),
            Is.EqualTo(("The hunt goes on", new DateOnly(2010, 8, 23), (string?)null))
        );
    }

    [Test]
    public async Task StoresTheTextAsItIs()
    {
        Write("a.jsonl", """{"id": "one", "title": "Given", "text": "  A line.\r\n\r\nAnother of it.\n"}""");

        Assert.That((await Items.ArticlesAsync(Folder)).Single().Text, Is.EqualTo("  A line.\n\nAnother of it.\n"));
    }

    [TestCase("{\"id\": \"x\"", "JSON")]
    [TestCase("[1]", "array")]
    [TestCase("{\"id\": \"x\"}", "text")]
    [TestCase("{\"id\": \"x\", \"text\": 5}", "number")]
    [TestCase("{\"id\": \"x\", \"text\": \"Words of it.\", \"published\": \"last week\"}", "last week")]
    [TestCase("{\"id\": \"x\", \"text\": \"\\ud800\"}", "character")]
    public async Task NamesABadLineByFileAndNumberAndGoesOn(string line, string word)
    {
        Write(
            "a.jsonl",
            $"{{\"id\": \"first\", \"text\": \"Words of the first.\"}}\n\n{line}\n{{\"id\": \"last\", \"text\": \"Words of the last.\"}}"
        );

        var items = await Items.ReadAsync(Folder);

        var problem = items.OfType<SourceProblem>().Single();
        Assert.That(problem.Location, Does.EndWith("a.jsonl:3"));
        Assert.That(problem.ToString(), Does.Contain(word));
        Assert.That(items.OfType<SourcedArticle>().Select(item => item.Article.Id), Is.EqualTo(new[] { "first", "last" }));
    }

    [Test]
    public async Task NamesALineWithoutIdByFileAndNumber()
    {
        Write("sub/a.jsonl", "{\"text\": \"Words of the first.\"}\n{\"id\": 7, \"text\": \"Words of the second.\"}");

        Assert.That((await Items.ArticlesAsync(Folder)).Select(article => article.Id), Is.EqualTo(new[] { "sub/a-1", "7" }));
    }

    [Test]
    public async Task LimitsTheLineAndNotTheFile()
    {
        var line = "{\"text\": \"" + string.Concat(Enumerable.Repeat("the word ", 30)) + "\"}\n";
        var path = Write("a.jsonl", string.Concat(Enumerable.Repeat(line, 10)) + "{\"text\": \"" + new string('x', 2000) + "\"}\n" + line);
        var items = new List<SourceItem>();
        await foreach (var item in new ArticleSource(new SourceOptions { MaximumBytes = 1024 }).ReadAsync([path]))
        {
            items.Add(item);
        }

        Assert.That(items.OfType<SourcedArticle>().Count(), Is.EqualTo(11));
        Assert.That(items.OfType<SourceProblem>().Single().Kind, Is.EqualTo(ProblemKind.TooLarge));
    }

    [TestCase("utf-8")]
    [TestCase("utf-16")]
    [TestCase("utf-16BE")]
    public async Task ReadsUnicodeWithMark(string name)
    {
        var encoding = Encoding.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        Write(
            "a.jsonl",
            [
                .. encoding.GetPreamble(),
                .. encoding.GetBytes(
                    "{\"id\": \"é\", \"text\": \"The café of the prison.\"}\r\n{\"id\": \"b\", \"text\": \"Words of the second.\"}\r\n"
                ),
            ]
        );

        Assert.That(
            (await Items.ArticlesAsync(Folder)).Select(article => article.Text),
            Is.EqualTo(new[] { "The café of the prison.", "Words of the second." })
        );
    }

    [TestCase("2010-08-23", "2010-08-23")]
    [TestCase("2010-08-23T23:10:00Z", "2010-08-23")]
    [TestCase("2010-08-23 23:10:00", "2010-08-23")]
    [TestCase("Mon, 23 Aug 2010 23:10:00 GMT", "2010-08-23")]
    [TestCase("August 23, 2010", "2010-08-23")]
    public async Task ReadsTheUsualFormsOfADate(string written, string day)
    {
        Write("a.jsonl", $"{{\"text\": \"Words of the first.\", \"published\": \"{written}\"}}");

        Assert.That(
            (await Items.ArticlesAsync(Folder)).Single().Header.Published,
            Is.EqualTo(DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture))
        );
    }
}
