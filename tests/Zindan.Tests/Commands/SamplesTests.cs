using Zindan.Tests.Running;

namespace Zindan.Tests.Commands;

/// <summary>What the README's first command shows of the articles that come with Zindan.</summary>
public sealed class SamplesTests
{
    [Test]
    public async Task OneEventToldThriceOneManSpelledTwiceAndADisputedFigure()
    {
        using var folder = new TemporaryFolder();
        var run = await ProgramRun.InAsync(folder, "build", Repository.PathOf("samples", "articles"));
        var export = await ProgramRun.InAsync(folder, "export", "--format", "json");
        var graph = Questions.ExportedGraph.Parse(System.Text.Encoding.UTF8.GetBytes(export.Out));
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Success), run.Error);
            Assert.That(run.Out, Does.Match("Mirzo Ziyoy?ev +Mirzo Ziyoy?ev"));
            Assert.That(run.Out, Does.Contain("Figures on which articles disagree").And.Match(@"escaped +488 \(475 to 488\)"));
            Assert.That(
                graph.Nodes.Where(node => node is { Label: "Cohort", Articles: 3 }).Select(node => string.Join('|', node.Names)),
                Has.Some.Contains("25"),
                "the escapees of August 2010"
            );
        });
    }
}
