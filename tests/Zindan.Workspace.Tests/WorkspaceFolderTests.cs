using Zindan.Core.Graphs;
using Zindan.Graph.Tests.Support;
using Zindan.Workspace.Tests.Support;

namespace Zindan.Workspace.Tests;

public sealed class WorkspaceFolderTests
{
    private TemporaryFolder _folder;

    [SetUp]
    public void MakeFolder() => _folder = new TemporaryFolder();

    [TearDown]
    public void DeleteFolder() => _folder.Dispose();

    [Test]
    public void AFolderOfSomebodyElseIsLeftAlone()
    {
        Directory.CreateDirectory(_folder.Workspace);
        File.WriteAllText(Path.Combine(_folder.Workspace, "thesis.txt"), "mine");

        Assert.That(Open, Throws.TypeOf<WorkspaceException>().With.Message.Contains("thesis.txt").And.Message.Contains("--workspace"));
        Assert.That(Directory.EnumerateFileSystemEntries(_folder.Workspace).Count(), Is.EqualTo(1));
    }

    [Test]
    public void RulingsUnderVersionControlMakeNoFolderForeign()
    {
        Directory.CreateDirectory(Path.Combine(_folder.Workspace, ".git"));
        File.WriteAllText(Path.Combine(_folder.Workspace, "rulings.txt"), "same e1 e2\n");

        using var store = Open();
        Assert.That(store.Rulings, Has.Count.EqualTo(1));
    }

    [Test]
    public void AllButTheRulingsIsKeptOutOfVersionControl()
    {
        using var store = Open();
        Assert.That(File.ReadAllLines(Path.Combine(_folder.Workspace, ".gitignore")), Does.Contain("*").And.Contain("!rulings.txt"));
    }

    [Test]
    public void NothingIsReadWhereThereIsNoWorkspace()
    {
        Assert.That(WorkspaceStore.Exists(_folder.Workspace), Is.False);
        Assert.That(
            () => WorkspaceStore.OpenForReading(_folder.Workspace),
            Throws.TypeOf<WorkspaceException>().With.Message.Contains("no workspace in " + _folder.Workspace)
        );
        Assert.That(Directory.Exists(_folder.Workspace), Is.False);
    }

    [Test]
    public void AWorkspaceOfANewerProgramIsRefused()
    {
        Open().Dispose();
        var manifest = Path.Combine(_folder.Workspace, "manifest.json");
        File.WriteAllText(manifest, "{ \"format\": 2, \"somethingElse\": [] }");

        Assert.That(
            Open,
            Throws.TypeOf<WorkspaceException>().With.Message.Contains("newer program (format 2").And.Message.Contains(manifest)
        );
        Assert.That(File.ReadAllText(manifest), Does.Contain("somethingElse"), "it is left as it was");
    }

    [TestCase("{ \"format\": 1 }")]
    [TestCase("")]
    [TestCase("not json")]
    public void ADamagedManifestIsNamed(string content)
    {
        Open().Dispose();
        var manifest = Path.Combine(_folder.Workspace, "manifest.json");
        File.WriteAllText(manifest, content);

        Assert.That(Open, Throws.TypeOf<WorkspaceException>().With.Message.Contains($"{manifest} is damaged"));
    }

    [Test]
    public void AFileCutFromOutsideIsNamed()
    {
        using (var store = Open())
        {
            store.Put(Articles.Make("a").Article, Articles.Make("a").Reading, "1");
            store.Commit();
        }

        var file = Path.Combine(_folder.Workspace, "articles", "000001.jsonl");
        File.WriteAllText(file, "");
        Assert.That(Open, Throws.TypeOf<WorkspaceException>().With.Message.Contains($"{file} is shorter"));
        File.Delete(file);
        Assert.That(Open, Throws.TypeOf<WorkspaceException>().With.Message.Contains(file));
    }

    [Test]
    public void ATextChangedFromOutsideIsNoticed()
    {
        using (var store = Open())
        {
            store.Put(Articles.Make("a").Article, Articles.Make("a").Reading, "1");
            store.Commit();
        }

        var file = Path.Combine(_folder.Workspace, "articles", "000001.jsonl");
        File.WriteAllText(file, File.ReadAllText(file).Replace("Text of", "Text ox", StringComparison.Ordinal));
        using var again = Open();
        Assert.That(() => again.FindArticle("a"), Throws.TypeOf<WorkspaceException>().With.Message.Contains("article a is damaged"));
    }

    [Test]
    public void AFolderThatCannotBeMadeIsNamed()
    {
        var file = Path.Combine(_folder.Root, "file");
        File.WriteAllText(file, "");
        var inside = Path.Combine(file, "workspace");

        Assert.That(() => WorkspaceStore.Open(inside, FixedClock.Noon), Throws.TypeOf<WorkspaceException>().With.Message.Contains(inside));
    }

    [Test]
    [Platform(Exclude = "Win", Reason = "There folders have other permissions")]
    [System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
    public void AReadOnlyFolderIsNamedAndLeftAsItWas()
    {
        if (Environment.UserName == "root")
        {
            Assert.Ignore("Permissions of folders do not bind root");
        }

        Open().Dispose();
        File.SetUnixFileMode(_folder.Workspace, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        try
        {
            Assert.That(Open, Throws.TypeOf<WorkspaceException>().With.Message.Contains("no permission"));
            using var reader = WorkspaceStore.OpenForReading(_folder.Workspace);
            Assert.That(reader.Articles, Is.Empty);
        }
        finally
        {
            File.SetUnixFileMode(_folder.Workspace, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    [Test]
    public void OneWriterAtATimeAlsoInOneProcess()
    {
        using (Open())
        {
            Assert.That(Open, Throws.TypeOf<WorkspaceException>().With.Message.Contains("is writing to the workspace"));
        }

        Open().Dispose();
    }

    [Test]
    public void ADatabaseIsBroughtForwardStepByStep()
    {
        var graphs = Enumerable.Range(1, 3).Select(i => new Corpus(RandomReadings.Make(i, 3)).Graph).ToList();
        using (var store = Open())
        {
            Assert.That(store.StepsTo("bolt://one"), Is.Empty, "there is no graph yet");
            Save(store, graphs[0]);
            var first = store.StepsTo("bolt://one").Single();
            Assert.That((first.Before, first.After, first.IsResumed), Is.EqualTo((KnowledgeGraph.Empty, graphs[0], false)));
            store.Begin(first);
            store.Complete(first);
            Assert.That(store.StepsTo("bolt://one"), Is.Empty);
            Save(store, graphs[1]);
            store.Begin(store.StepsTo("bolt://one").Single());
        }

        using var again = Open();
        Save(again, graphs[2]);
        var steps = again.StepsTo("bolt://one");
        Assert.That(steps.Select(step => (step.IsResumed, step.Generation)), Is.EqualTo(new[] { (true, 2L), (false, 3L) }));
        Assert.That(
            steps.SelectMany(step => new[] { step.Before, step.After }).Select(graph => graph.Articles),
            Is.EqualTo(new[] { graphs[0], graphs[1], graphs[1], graphs[2] }.Select(graph => graph.Articles))
        );
        foreach (var step in steps)
        {
            again.Begin(step);
            again.Complete(step);
        }

        Assert.That(again.StepsTo("bolt://one"), Is.Empty);
        Assert.That(again.StepsTo("bolt://two").Single().Before, Is.SameAs(KnowledgeGraph.Empty));
        Assert.That(Directory.EnumerateFiles(Path.Combine(_folder.Workspace, "graph")).Count(), Is.EqualTo(1), "older graphs are gone");
    }

    private static void Save(WorkspaceStore store, KnowledgeGraph graph)
    {
        store.SaveGraph(graph);
        store.Commit();
    }

    private WorkspaceStore Open() => WorkspaceStore.Open(_folder.Workspace, FixedClock.Noon);
}
