using Zindan.Core.Articles;

namespace Zindan.Sources.Tests.Feeds;

public sealed class FeedItemsTests : ScratchFolder
{
    private const string Rss = """
        <?xml version="1.0" encoding="UTF-8"?>
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
          <channel>
            <title>Valley News &amp; Notes</title><language>en-us</language>
            <item>
              <title>Four flee &lt;em&gt;colony&lt;/em&gt;</title>
              <link>https://v.example/a</link>
              <guid isPermaLink="false">tag:v.example,2019:a</guid>
              <pubDate>Tue, 16 Apr 2019 22:30:00 +0600</pubDate>
              <dc:creator>N. Osmonov</dc:creator>
              <description>A summary of it.</description>
              <content:encoded><![CDATA[<p>Four convicts fled a colony.</p><p>One warder died &amp; two were hurt.</p><p><a href="/b">More on this</a></p>]]></content:encoded>
            </item>
            <item>
              <title>Second</title>
              <link>https://v.example/b</link>
              <guid>4711</guid>
              <source url="https://w.example/feed">The Wire</source>
              <description>Plain words of the second item.</description>
            </item>
            <item><title>Third</title><description>Words of one without link.</description></item>
            <item><title>Only a headline</title><link>https://v.example/d</link></item>
          </channel>
        </rss>
        """;

    private const string Atom = """
        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
          <title type="text">Notes</title>
          <entry>
            <id>urn:uuid:1</id><title>First</title>
            <link rel="self" href="https://n.example/self"/><link rel="alternate" href="https://n.example/1"/>
            <published>2019-04-16T10:00:00Z</published><updated>2019-05-01T10:00:00Z</updated>
            <author><name>Karim</name></author>
            <content type="html">&lt;p&gt;Four convicts fled.&lt;/p&gt;</content>
          </entry>
          <entry>
            <id>urn:uuid:2</id><title>Second</title><updated>2019-05-01T10:00:00Z</updated>
            <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One was caught.</p><p>He was hungry.</p></div></content>
          </entry>
        </feed>
        """;

    private const string Rdf = """
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
          <channel rdf:about="https://r.example"><title>Old feed</title></channel>
          <item rdf:about="https://r.example/1"><title>First</title><link>https://r.example/1</link><dc:date>2005-02-03T04:05:06Z</dc:date><description>Words of the first.</description></item>
        </rdf:RDF>
        """;

    [Test]
    public async Task ReadsRssItemsWithTheirOwnTextAndIdentity()
    {
        Write("f.rss", Rss);

        var items = await Items.ReadAsync(Folder);

        var articles = items.OfType<SourcedArticle>().ToList();
        Assert.Multiple(() =>
        {
            Assert.That(articles, Has.Count.EqualTo(3));
            Assert.That(
                Fields(articles[0].Article),
                Is.EqualTo(
                    ("tag:v.example,2019:a", "Four flee colony", new DateOnly(2019, 4, 16), "Valley News & Notes", "https://v.example/a")
                )
            );
            Assert.That(articles[0].Article.Text, Is.EqualTo("Four convicts fled a colony.\n\nOne warder died & two were hurt."));
            Assert.That(articles[0].Byline, Is.EqualTo("N. Osmonov"));
            Assert.That(
                Fields(articles[1].Article),
                Is.EqualTo(("https://v.example/b", "Second", (DateOnly?)null, "The Wire", "https://v.example/b"))
            );
            Assert.That(articles[2].Article.Id, Does.StartWith("f-"));
            Assert.That(items.OfType<SourceProblem>().Single().Kind, Is.EqualTo(ProblemKind.NoArticleText));
        });
    }

    [Test]
    public async Task ReadsAtomEntriesAndTakesNoUpdateForADateOfPublication()
    {
        Write("f.atom", Atom);

        var articles = await Items.ArticlesAsync(Folder);

        Assert.Multiple(() =>
        {
            Assert.That(
                Fields(articles[0]),
                Is.EqualTo(("urn:uuid:1", "First", new DateOnly(2019, 4, 16), "Notes", "https://n.example/1"))
            );
            Assert.That(Fields(articles[1]), Is.EqualTo(("urn:uuid:2", "Second", (DateOnly?)null, "Notes", (string?)null)));
            Assert.That(articles[1].Text, Is.EqualTo("One was caught.\n\nHe was hungry."));
        });
    }

    [Test]
    public async Task ReadsTheOldRssOfRdf()
    {
        Write("f.xml", Rdf);

        Assert.That(
            Fields((await Items.ArticlesAsync(Folder)).Single()),
            Is.EqualTo(("https://r.example/1", "First", new DateOnly(2005, 2, 3), "Old feed", "https://r.example/1"))
        );
    }

    [Test]
    public async Task PutsRightTheEntitiesAndAmpersandsOfFeedsMadeByHand()
    {
        Write(
            "f.xml",
            "<rss><channel><item><title>R&D</title><description>The caf&eacute;&nbsp;of the prison & its yard.</description></item></channel></rss>"
        );

        Assert.That((await Items.ArticlesAsync(Folder)).Single().Text, Does.StartWith("The café\u00A0of the prison & its yard."));
    }

    [Test]
    public async Task ResolvesNoEntityOfADocumentType()
    {
        var secret = Write("secret.css", "hidden words");
        Write(
            "f.xml",
            $"<!DOCTYPE rss [<!ENTITY x SYSTEM \"file://{secret}\">]><rss><channel><item><description>Words of it &x;.</description></item></channel></rss>"
        );

        Assert.That((await Items.ReadAsync(Folder)).OfType<SourcedArticle>().Select(item => item.Article.Text), Has.None.Contain("hidden"));
    }

    private static (string, string?, DateOnly?, string?, string?) Fields(Article article) =>
        (article.Id, article.Header.Title, article.Header.Published, article.Header.Source, article.Header.Url);
}
