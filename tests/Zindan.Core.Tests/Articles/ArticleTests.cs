using Zindan.Core.Articles;

namespace Zindan.Core.Tests.Articles;

public class ArticleTests
{
    [Test]
    public void StoredTextHasNoByteOrderMarkAndLinesEndInLf() =>
        Assert.That(Article.Create("a", "\uFEFFOne\r\nTwo\n").Text, Is.EqualTo("One\nTwo\n"));

    [Test]
    public void HashChangesWithEachFieldThatIsPartOfIt()
    {
        var day = new DateOnly(2020, 1, 2);
        string[] hashes =
        [
            Article.Create("a", "Text").Header.Hash,
            Article.Create("a", "Text.").Header.Hash,
            Article.Create("a", "Text", title: "T").Header.Hash,
            Article.Create("a", "Text", published: day).Header.Hash,
            Article.Create("a", "Text", source: "T").Header.Hash,
            Article.Create("a", "Text", url: "T").Header.Hash,
        ];
        Assert.That(hashes, Is.Unique);
    }

    [Test]
    public void HashIsOfContentNotOfIdentity() =>
        Assert.That(Article.Create("b", "Text").Header.Hash, Is.EqualTo(Article.Create("a", "Text").Header.Hash));
}
