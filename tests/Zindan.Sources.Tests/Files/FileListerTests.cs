using Zindan.Sources.Files;

namespace Zindan.Sources.Tests.Files;

public sealed class FileListerTests : ScratchFolder
{
    [Test]
    public void GivesIdsRelativeToTheFolderWithoutExtensionInOrdinalOrder()
    {
        Write("b.txt", Body);
        Write("2010/august/a.md", Body);
        Write("2010/A.html", Body);

        var listing = FileLister.List([Folder]);

        Assert.That(listing.Files.Select(file => file.Id), Is.EqualTo(new[] { "2010/A", "2010/august/a", "b" }));
    }

    [Test]
    public void GivesAFileThatIsNamedItselfItsNameAsId()
    {
        var path = Write("2010/august/a.md", Body);

        Assert.That(FileLister.List([path]).Files.Single().Id, Is.EqualTo("a"));
    }

    [Test]
    public void KeepsIdsApartAndTextKeepsThePlainOne()
    {
        Write("a.html", Body);
        Write("a.txt", Body);
        Write("a.md", Body);

        var ids = FileLister.List([Folder]).Files.ToDictionary(file => Path.GetFileName(file.FullPath), file => file.Id);

        Assert.That(ids["a.txt"], Is.EqualTo("a"));
        Assert.That(ids["a.md"], Is.EqualTo("a.md"));
        Assert.That(ids["a.html"], Is.EqualTo("a.html"));
    }

    [Test]
    public void GivesTheSameIdsInWhateverOrderFoldersAreGiven()
    {
        Write("one/x.txt", Body);
        Write("two/x.txt", Body);
        var (one, two) = (Path.Combine(Folder, "one"), Path.Combine(Folder, "two"));

        var forth = FileLister.List([one, two]).Files.ToDictionary(file => file.FullPath, file => file.Id);
        var back = FileLister.List([two, one]).Files.ToDictionary(file => file.FullPath, file => file.Id);

        Assert.That(back, Is.EquivalentTo(forth));
        Assert.That(forth.Values, Is.EquivalentTo(new[] { "x", "x.txt" }));
    }

    [Test]
    public void ListsAFileOnceHoweverOftenItIsGiven()
    {
        var path = Write("sub/x.txt", Body);

        Assert.That(FileLister.List([path, Folder, Folder, Path.Combine(Folder, "sub")]).Files, Has.Length.EqualTo(1));
    }

    [Test]
    public void PassesOverHiddenNamesAndAllBelowThem()
    {
        Write(".git/notes.txt", Body);
        Write(".draft.txt", Body);

        var listing = FileLister.List([Folder]);

        Assert.That(listing.Files, Is.Empty);
        Assert.That(listing.Others, Is.Empty);
    }

    [Test]
    public void EndsCirclesOfLinks()
    {
        Write("sub/x.txt", Body);
        Directory.CreateSymbolicLink(Path.Combine(Folder, "sub", "up"), Folder);
        File.CreateSymbolicLink(Path.Combine(Folder, "y.txt"), Path.Combine(Folder, "sub", "x.txt"));

        var listing = FileLister.List([Folder]);

        Assert.That(listing.Files, Has.Length.EqualTo(1));
        Assert.That(listing.Others.OfType<SkippedFile>().Count(), Is.EqualTo(1));
    }

    [Test]
    public void FollowsALinkToAFolder()
    {
        Write("real/x.txt", Body);
        Directory.CreateDirectory(Path.Combine(Folder, "given"));
        Directory.CreateSymbolicLink(Path.Combine(Folder, "given", "linked"), Path.Combine(Folder, "real"));

        Assert.That(FileLister.List([Path.Combine(Folder, "given")]).Files.Single().Id, Is.EqualTo("linked/x"));
    }

    [Test]
    public void NamesALinkThatLeadsNowhere()
    {
        File.CreateSymbolicLink(Path.Combine(Folder, "x.txt"), Path.Combine(Folder, "gone.txt"));

        Assert.That(FileLister.List([Folder]).Others.Single(), Is.InstanceOf<SourceProblem>());
    }

    [Test]
    public void SkipsWhatNobodyTakesForAnArticleAndNamesDocumentsAndBinaries()
    {
        Write("style.css", "p { }");
        Write("Makefile", "all:\n");
        Write("picture.jpg", [0xFF, 0xD8, 0xFF]);
        Write("report.pdf", "%PDF-1.7 ...");
        Write("data.bin", [0, 1, 2, 3, 0, 0, 7]);

        var others = FileLister.List([Folder]).Others;

        Assert.That(
            others.OfType<SkippedFile>().Select(item => Path.GetFileName(item.Location)),
            Is.EquivalentTo(new[] { "style.css", "Makefile", "picture.jpg" })
        );
        Assert.That(
            others.OfType<SourceProblem>().Select(item => Path.GetFileName(item.Location)),
            Is.EquivalentTo(new[] { "report.pdf", "data.bin" })
        );
    }

    [Test]
    public void KnowsSizeAndTimeOfChange()
    {
        var path = Write("x.txt", Body);
        File.SetLastWriteTimeUtc(path, new DateTime(2020, 1, 2, 3, 4, 5, DateTimeKind.Utc));

        var file = FileLister.List([Folder]).Files.Single();

        Assert.That(file.Length, Is.EqualTo(Body.Length));
        Assert.That(file.LastWritten, Is.EqualTo(new DateTimeOffset(2020, 1, 2, 3, 4, 5, TimeSpan.Zero)));
    }
}
