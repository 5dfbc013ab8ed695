using Zindan.Tests.Running;

namespace Zindan.Tests.Commands.Judging;

/// <summary>What an analyst rules is kept, wins over what the program would decide, and is undone by deleting its line.</summary>
public class JudgingTests
{
    [Test]
    public async Task SameJoinsWhatTheProgramKeepsApart()
    {
        using var folder = await BuiltAsync("Farrukh Saidov", "Bakhtiyor Odinaev");
        Assert.That(await PeopleAsync(folder), Is.EqualTo(2));
        var rule = await ProgramRun.InAsync(
            folder,
            "rule",
            "same",
            "Farrukh Saidov",
            "bakhtiyor odinaev",
            "--reason",
            "a false passport",
            "--by",
            "N. N."
        );
        Assert.Multiple(() =>
        {
            Assert.That(rule.ExitCode, Is.Zero, rule.Error);
            Assert.That(rule.Out, Does.StartWith("They are one: "));
            Assert.That(rule.Error, Does.Contain("a rule holds them to be two (person.family-conflict)"));
        });
        Assert.That(await PeopleAsync(folder), Is.EqualTo(1));
        var rulings = await ProgramRun.InAsync(folder, "rulings");
        Assert.That(rulings.Out, Does.Contain("because a false passport · by N. N.").And.Contain("1 ruling in .zindan/rulings.txt"));
    }

    [Test]
    public async Task DifferentPartsWhatTheProgramJoins()
    {
        using var folder = await BuiltAsync("Farrukh Odinaev", "Farrukh Odinayev");
        Assert.That(await PeopleAsync(folder), Is.EqualTo(1));
        var rule = await ProgramRun.InAsync(folder, "rule", "different", "Farrukh Odinaev", "Farrukh Odinayev");
        Assert.That(rule.Out, Does.Contain("They are two."), rule.Error);
        Assert.That(await PeopleAsync(folder), Is.EqualTo(2));
        var explained = await ProgramRun.InAsync(folder, "explain", "Farrukh Odinaev", "Farrukh Odinayev");
        Assert.That(explained.Out, Does.Contain("They are two, for so it was ruled.").And.Contain("Weight"));
    }

    [Test]
    public async Task ALaterRulingOverrulesAnEarlierOneAndTheListSaysSo()
    {
        using var folder = await BuiltAsync("Farrukh Odinaev", "Farrukh Odinayev");
        await ProgramRun.InAsync(folder, "rule", "different", "Farrukh Odinaev", "Farrukh Odinayev");
        await ProgramRun.InAsync(folder, "rule", "same", "Farrukh Odinaev", "Farrukh Odinayev");
        Assert.That(await PeopleAsync(folder), Is.EqualTo(1));
        var lines = (await ProgramRun.InAsync(folder, "rulings")).Out.Split('\n');
        Assert.Multiple(() =>
        {
            Assert.That(lines[1], Does.Contain("overruled by a later one"));
            Assert.That(lines[3], Does.Not.Contain("overruled"));
        });
    }

    [Test]
    public async Task ExplainNamesEachSpellingAndWhereItStands()
    {
        using var folder = await BuiltAsync("Farrukh Odinaev", "Farrukh Odinayev");
        var explained = await ProgramRun.InAsync(folder, "explain", "Farrukh Odinayev", "Farrukh Odinaev");
        Assert.That(
            explained.Out,
            Does.Match(@"^Farrukh Odinayev \(\w+\) and Farrukh Odinaev \(\w+\)\n  A: two, “.*Odinayev.*”\n  B: one, “.*Odinaev.*”\n")
        );
    }

    [Test]
    public async Task RejectTakesAStatementOutAndDeletingItsLineBringsItBack()
    {
        using var folder = await BuiltAsync("Farrukh Saidov", "Bakhtiyor Odinaev");
        var graph = await ProgramRun.InAsync(folder, "export");
        using var json = System.Text.Json.JsonDocument.Parse(graph.Out);
        var id = json.RootElement.GetProperty("statements")[0].GetProperty("id").GetString()!;
        var rule = await ProgramRun.InAsync(folder, "rule", "reject", id);
        Assert.That(rule.Out, Does.Contain("out of the graph; 1 statement left"), rule.Error);
        File.Delete(folder.PathOf(".zindan/rulings.txt"));
        await ProgramRun.InAsync(folder, "build", "--readings", "readings");
        Assert.That((await ProgramRun.InAsync(folder, "export")).Out, Is.EqualTo(graph.Out));
    }

    [Test]
    public async Task RenameShowsAnotherName()
    {
        using var folder = await BuiltAsync("Farrukh Saidov", "Bakhtiyor Odinaev");
        var rule = await ProgramRun.InAsync(folder, "rule", "rename", "Farrukh Saidov", "F. R. Saidov");
        Assert.That(rule.ExitCode, Is.Zero, rule.Error);
        var build = await ProgramRun.InAsync(folder, "build", "--readings", "readings");
        Assert.That(build.Out, Does.Contain("F. R. Saidov"));
    }

    [TestCase("rule same Nobody 'Farrukh Saidov'", "no node has the id or name 'Nobody'")]
    [TestCase("rule same Farrukh 'Bakhtiyor Odinaev'", "These are like it")]
    [TestCase("rule same 'Kharob prison' 'Kharob prison'", "are one node already")]
    [TestCase("rule different 'Farrukh Saidov' 'Farrukh Saidov'", "both are Farrukh Saidov")]
    [TestCase("rule same 'Farrukh Saidov' 'Kharob prison'", "Farrukh Saidov (Person) and Kharob prison (Prison) are of two kinds")]
    [TestCase("rule different 'Kharob prison' 'Farrukh Saidov'", "are of two kinds")]
    [TestCase("explain 1e8e 'Farrukh Saidov'", "The beginning of an id is 6 characters or more")]
    [TestCase("rule reject 0123456789", "no statement with the id '0123456789'")]
    [TestCase("rule", "rule needs one of same, different, reject and rename")]
    [TestCase("explain 'Farrukh Saidov' 'Kharob prison'", "are of two kinds")]
    [TestCase("review --most 0", "--most must be a whole number above 0")]
    public async Task AWrongTargetIsNamedAndNothingIsRuled(string commandLine, string message)
    {
        using var folder = await BuiltAsync("Farrukh Saidov", "Bakhtiyor Odinaev");
        var before = await File.ReadAllTextAsync(folder.PathOf(".zindan/rulings.txt"));
        var run = await ProgramRun.InAsync(
            folder,
            [.. System.CommandLine.Parsing.CommandLineParser.SplitCommandLine(commandLine.Replace('\'', '"'))]
        );
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(ExitCode.WrongUsage));
            Assert.That(run.Error, Does.Contain(message));
            Assert.That(File.ReadAllText(folder.PathOf(".zindan/rulings.txt")), Is.EqualTo(before));
        });
    }

    [Test]
    public async Task ReviewListsWhereNobodyCanAnswer()
    {
        using var folder = await BuiltAsync("Farrukh Saidov", "Bakhtiyor Odinaev");
        var run = await ProgramRun.InAsync(folder, "review");
        Assert.That((run.ExitCode, run.Out), Is.EqualTo((ExitCode.Success, "There is nothing to judge.\n")));
    }

    /// <summary>A workspace of two articles, in each of which one person escapes from the same prison.</summary>
    private static async Task<TemporaryFolder> BuiltAsync(string first, string second)
    {
        var folder = new TemporaryFolder();
        folder.Write("readings/1.json", Reading("one", first));
        folder.Write("readings/2.json", Reading("two", second));
        var run = await ProgramRun.InAsync(folder, "build", "--readings", "readings");
        Assert.That(run.ExitCode, Is.Zero, run.Error);
        return folder;
    }

    private static async Task<int> PeopleAsync(TemporaryFolder folder)
    {
        var run = await ProgramRun.InAsync(folder, "export");
        using var graph = System.Text.Json.JsonDocument.Parse(run.Out);
        return graph
            .RootElement.GetProperty("entities")
            .EnumerateArray()
            .Count(entity => entity.GetProperty("label").GetString() == "Person");
    }

    private static string Reading(string article, string person)
    {
        var end = person.Length;
        return $$"""
            { "article": { "id": "{{article}}", "published": "2014-03-01" },
              "entities": [
                { "id": "e1", "label": "Person", "name": "{{person}}", "mentions": [ { "start": 0, "end": {{end}}, "text": "{{person}}" } ] },
                { "id": "e2", "label": "Prison", "name": "Kharob prison", "properties": { "place": "Kharob" },
                  "mentions": [ { "start": {{end + 14}}, "end": {{end + 27}}, "text": "Kharob prison" } ] } ],
              "statements": [
                { "id": "s1", "type": "ESCAPED_FROM", "subject": "e1", "object": "e2", "stance": "asserted", "earliest": "2014-02-28", "latest": "2014-02-28",
                  "evidence": { "start": 0, "end": {{end + 27}}, "quote": "{{person}} escaped from Kharob prison" } } ] }
            """;
    }
}
