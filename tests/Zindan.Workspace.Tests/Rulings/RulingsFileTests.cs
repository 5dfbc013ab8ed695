using Zindan.Core.Rulings;
using Zindan.Workspace.Tests.Support;

namespace Zindan.Workspace.Tests.Rulings;

public sealed class RulingsFileTests
{
    private TemporaryFolder _folder;
    private WorkspaceStore _store;

    [SetUp]
    public void Open()
    {
        _folder = new TemporaryFolder();
        _store = WorkspaceStore.Open(_folder.Workspace, FixedClock.Noon);
    }

    [TearDown]
    public void Close()
    {
        _store.Dispose();
        _folder.Dispose();
    }

    private string File => Path.Combine(_folder.Workspace, "rulings.txt");

    [Test]
    public void EveryRulingComesBackAsItWasGiven()
    {
        Ruling[] rulings =
        [
            new SameRuling("e1", "e2"),
            new DifferentRuling("e1", "e3") { Reason = "one is 28 | the other 45\\50\nsays the court", By = "A. Analyst" },
            new RejectRuling("s1") { At = new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.FromHours(5)) },
            new RenameRuling("e1", "Mirzo # Ziyoev | \"Jaga\" \\ senior") { By = "Душанбе" },
        ];

        var kept = rulings.Select(_store.Rule).ToList();

        Assert.That(_store.Rulings, Is.EqualTo(kept));
        Assert.That(kept.Select(ruling => ruling with { At = null }), Is.EqualTo(rulings.Select(ruling => ruling with { At = null })));
    }

    [Test]
    public void WhatPeopleWroteIsKept()
    {
        System.IO.File.WriteAllText(File, "# mine\r\n\r\n  same e1   e2\t| by me\r\nreject s1");
        _store.Rule(new RenameRuling("e1", "Mirzo"));

        Assert.That(
            System.IO.File.ReadAllText(File),
            Does.StartWith("# mine\r\n\r\n  same e1   e2\t| by me\r\nreject s1\nrename e1 Mirzo | at ")
        );
        Assert.That(
            _store.Rulings.Select(ruling => ruling with { At = null }),
            Is.EqualTo(
                new Ruling[]
                {
                    new SameRuling("e1", "e2") { By = "me" },
                    new RejectRuling("s1"),
                    new RenameRuling("e1", "Mirzo"),
                }
            )
        );
    }

    [Test]
    public void ANewFileExplainsItselfAndHoldsNoRuling()
    {
        Assert.That(System.IO.File.ReadAllText(File), Does.Contain("rename ID NAME"));
        Assert.That(_store.Rulings, Is.Empty);
        System.IO.File.Delete(File);
        Assert.That(_store.Rulings, Is.Empty);
    }

    [TestCase("smae e1 e2", "\"smae\" is no ruling; write same ID ID")]
    [TestCase("same e1", "\"same\" needs two ids, and has 1")]
    [TestCase("same e1 e2 e3", "\"same\" needs two ids, and has 3")]
    [TestCase("different e1 e1", "names one id twice")]
    [TestCase("reject", "needs the id of one statement")]
    [TestCase("reject s1 s2", "needs the id of one statement")]
    [TestCase("rename e1", "needs an id and the new name")]
    [TestCase("same e1 e2 | on Tuesday", "write because, by or at there")]
    [TestCase("same e1 e2 | at noon", "is no time; write it like 2026-11-21T10:00:00Z")]
    [TestCase("<<<<<<< HEAD", "merge that is not finished")]
    public void AWrongLineIsNamedWithFileLineAndWhatToDo(string line, string message)
    {
        System.IO.File.WriteAllText(File, "# comment\nsame e1 e2\n" + line + "\n");

        Assert.That(
            () => _store.Rulings,
            Throws.TypeOf<WorkspaceException>().With.Message.Contains($"{File}, line 3: ").And.Message.Contains(message)
        );
    }

    [Test]
    public void EveryWrongLineIsNamedAtOnce()
    {
        System.IO.File.WriteAllText(File, "one\ntwo\nsame e1 e2\nthree\n");

        Assert.That(
            () => _store.Rulings,
            Throws
                .TypeOf<WorkspaceException>()
                .With.Message.Contains("line 1")
                .And.Message.Contains("line 2")
                .And.Message.Contains("line 4")
        );
    }

    [TestCase("")]
    [TestCase("e 1")]
    [TestCase("e|1")]
    public void AnIdThatNoLineCanHoldIsRefused(string id)
    {
        Assert.That(() => _store.Rule(new SameRuling(id, "e2")), Throws.ArgumentException);
        Assert.That(_store.Rulings, Is.Empty);
    }
}
