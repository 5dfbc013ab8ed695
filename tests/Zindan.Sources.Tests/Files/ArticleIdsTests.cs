using System.Text;
using Zindan.Sources.Files;

namespace Zindan.Sources.Tests.Files;

public sealed class ArticleIdsTests
{
    [TestCase("a.txt", "a")]
    [TestCase("2010/a b.txt", "2010/a_b")]
    [TestCase("a:b?.md", "a_b_")]
    [TestCase("minutes v1.2 final", "minutes_v1.2_final")]
    [TestCase("a.b.c.html", "a.b.c")]
    [TestCase(".txt", "txt")]
    [TestCase("Душанбе.txt", "Душанбе")]
    [TestCase("...", "article")]
    public void MakesIdsOfPaths(string path, string id) => Assert.That(ArticleIds.FromPath(path), Is.EqualTo(id));

    [TestCase("abu-ghraib-500-freed")]
    [TestCase("000_4a85da0dc3805ded")]
    public void KeepsSafeIdsAsFileNames(string id) => Assert.That(ArticleIds.FileName(id), Is.EqualTo(id));

    [FsCheck.NUnit.Property]
    public bool NamesFilesSafely(string? id)
    {
        var name = string.IsNullOrEmpty(id) ? "x" : ArticleIds.FileName(id);
        return name.Length > 0
            && Encoding.UTF8.GetByteCount(name) <= 160
            && name.IndexOfAny(['/', '\\', ':', '\0', '\n']) < 0
            && name is not ("." or "..")
            && name[0] != '-';
    }

    [TestCase("https://news.example/a", "https___news.example_a")]
    [TestCase("a/b", "a_b")]
    [TestCase("CON", "con")]
    [TestCase("Nul.txt", "nul_txt")]
    public void KeepsNamesOfDifferentIdsApart(string one, string two) =>
        Assert.That(ArticleIds.FileName(one), Is.Not.EqualTo(ArticleIds.FileName(two)).IgnoreCase);
}
