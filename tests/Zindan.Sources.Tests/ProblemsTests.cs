namespace Zindan.Sources.Tests;

public sealed class ProblemsTests : ScratchFolder
{
    private static IEnumerable<TestCaseData> Files()
    {
        yield return Case("empty.txt", [], ProblemKind.Empty);
        yield return Case("blank.txt", " \n\t\r\n"u8.ToArray(), ProblemKind.Empty);
        yield return Case("zeros.txt", [1, 2, 0, 0, 0, 9, 8, 7, 0], ProblemKind.Binary);
        yield return Case("picture.txt", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A], ProblemKind.Binary);
        yield return Case("document.txt", "%PDF-1.4 and so on"u8.ToArray(), ProblemKind.Binary);
        yield return Case("large.txt", new byte[5 * 1024 * 1024 + 1], ProblemKind.TooLarge);
        yield return Case("digits.txt", "1234 5678\n---\n"u8.ToArray(), ProblemKind.NoArticleText);
        yield return Case("menu.html", "<html><body><nav>Home</nav></body></html>"u8.ToArray(), ProblemKind.NoArticleText);
        yield return Case("broken.rss", "<rss><channel><item></channel>"u8.ToArray(), ProblemKind.Malformed);
        yield return Case("other.xml", "<sitemap><url>x</url></sitemap>"u8.ToArray(), ProblemKind.Malformed);
        yield return Case(
            "none.atom",
            "<feed xmlns='http://www.w3.org/2005/Atom'><title>x</title></feed>"u8.ToArray(),
            ProblemKind.NoArticleText
        );
        yield return Case("broken.jsonl", "{\"id\": \"x\", "u8.ToArray(), ProblemKind.Malformed);
        yield return Case(
            "german.txt",
            "Drei Gefangene sind am Sonntag aus einem Lager im Norden des Landes geflohen, wie die Behörde mitteilte. Sie hatten sich in einem Lieferwagen versteckt, der jeden Morgen das Brot bringt. Die Polizei sperrte alle Straßen ins Gebirge, fand aber bis zum Abend keine Spur der Männer."u8.ToArray(),
            ProblemKind.NotEnglish
        );
    }

    private static TestCaseData Case(string name, byte[] bytes, ProblemKind kind) =>
        new TestCaseData(name, bytes, kind).SetArgDisplayNames(name);

    [TestCaseSource(nameof(Files))]
    public async Task NamesTheFileAndTheReasonAndGoesOn(string name, byte[] bytes, ProblemKind kind)
    {
        Write(name, bytes);
        Write("zz-good.txt", Body);

        var items = await Items.ReadAsync(Folder);

        var problem = items.OfType<SourceProblem>().Single();
        Assert.That(problem.Kind, Is.EqualTo(kind));
        Assert.That(problem.Location, Does.Contain(name));
        Assert.That(problem.Reason, Is.Not.Empty);
        Assert.That(items.OfType<SourcedArticle>().Single().Article.Id, Is.EqualTo("zz-good"));
    }

    [Test]
    public async Task NamesAPathThatDoesNotExist()
    {
        var problem = (SourceProblem)(await Items.ReadAsync(Path.Combine(Folder, "nowhere"))).Single();

        Assert.That(problem.Kind, Is.EqualTo(ProblemKind.Missing));
    }

    [Test]
    public async Task TriesAFileOfUnknownKindThatIsNamedItself()
    {
        var path = Write("article.story", Body);

        Assert.That((await Items.ArticlesAsync(path)).Single().Text, Is.EqualTo(Body));
    }

    [Test]
    public async Task NamesTheSecondOfTwoArticlesWithOneId()
    {
        Write("a.jsonl", "{\"id\": \"x\", \"text\": \"The first of the two.\"}\n{\"id\": \"x\", \"text\": \"The second of the two.\"}\n");

        var items = await Items.ReadAsync(Folder);

        Assert.That(((SourcedArticle)items[0]).Article.Text, Is.EqualTo("The first of the two."));
        Assert.That(((SourceProblem)items[1]).Kind, Is.EqualTo(ProblemKind.DuplicateId));
    }

    [TestCase(0)]
    [TestCase(int.MaxValue)]
    public void RefusesASizeLimitOutOfItsRange(int bytes) =>
        Assert.That(() => new ArticleSource(new SourceOptions { MaximumBytes = bytes }), Throws.TypeOf<ArgumentOutOfRangeException>());
}
