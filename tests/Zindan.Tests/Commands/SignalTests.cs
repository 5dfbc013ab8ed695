using Zindan.Tests.Running;

namespace Zindan.Tests.Commands;

[Platform(Exclude = "Win", Reason = "Signals are sent with kill.")]
public class SignalTests
{
    [TestCase("INT", ExitCode.Stopped)]
    [TestCase("TERM", ExitCode.Terminated)]
    public async Task AStoppedBuildKeepsWhatItFinished(string signal, int exitCode)
    {
        using var folder = new TemporaryFolder();
        var lines = Enumerable
            .Range(0, 40_000)
            .Select(i => $$"""{"id":"{{i:00000}}","text":"Three inmates escaped from Kharob prison on day {{i}}."}""");
        await File.WriteAllLinesAsync(folder.PathOf("many.jsonl"), lines);
        using var program = ProgramProcess.Start(folder.FullPath, new Dictionary<string, string>(), "build", "many.jsonl");
        while (!Workspace.WorkspaceStore.Exists(folder.PathOf(".zindan")))
        {
            await Task.Delay(20);
        }

        await Task.Delay(200);
        await program.SignalAsync(signal);
        var end = await program.EndAsync();
        Assert.Multiple(() =>
        {
            Assert.That(end.ExitCode, Is.EqualTo(exitCode), end.Out + end.Error);
            Assert.That(end.Error, Does.Contain("Stopped. What was finished is kept.").And.Not.Contain("   at "));
            Assert.That(() => Workspace.WorkspaceStore.OpenForReading(folder.PathOf(".zindan")).Dispose(), Throws.Nothing);
        });
    }
}
