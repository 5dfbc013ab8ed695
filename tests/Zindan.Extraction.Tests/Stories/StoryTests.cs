namespace Zindan.Extraction.Tests.Stories;

/// <summary>Articles that the reader was not tuned on: what it must find, and what it must never say.</summary>
public sealed class StoryTests
{
    // What was measured when the stories were last read, rounded down: raise them with the reader, never lower them unseen.
    private const double LeastPrecision = 0.87;
    private const double LeastRecall = 0.53;

    private static readonly Lazy<IReadOnlyList<StoryJudgement>> _judgements = new(() =>
    {
        var reader = ArticleReader.Create();
        return [.. Story.All.Select(story => new StoryJudgement(story, reader.Read(story.Article)))];
    });

    private static readonly HashSet<(string Story, string Line)> _knownWrong =
    [
        .. File.ReadLines(Path.Combine(Story.Folder, "known-wrong.tsv"))
            .Where(line => line.Length > 0 && !line.StartsWith('#'))
            .Select(line => line.Split('\t'))
            .Select(fields => (fields[0], fields[1])),
    ];

    private static IEnumerable<TestCaseData> Stories() =>
        Story.All.Select(story => new TestCaseData(story.Id).SetArgDisplayNames(story.Id));

    private static IEnumerable<TestCaseData> WrongFacts() =>
        from story in Story.All
        from fact in story.Facts
        where fact.Kind == '-'
        select new TestCaseData(story.Id, fact.Line).SetArgDisplayNames(story.Id, fact.Line);

    [TestCaseSource(nameof(WrongFacts))]
    public void NeverStatesTheWrongFact(string story, string line)
    {
        var judgement = Judgement(story);
        var broken = judgement.Broken(judgement.Story.Facts.First(fact => fact.Line == line));
        if (_knownWrong.Contains((story, line)))
            Assert.That(broken, Is.Not.Empty, "Mended: take the line out of known-wrong.tsv.");
        else
            Assert.That(broken, Is.Empty);
    }

    [TestCaseSource(nameof(Stories))]
    public void QuotesLiterally(string story)
    {
        var judgement = Judgement(story);
        foreach (var evidence in judgement.Reading.Statements.Select(statement => statement.Evidence))
            Assert.That(judgement.Story.Article.Text[evidence.Span.Start..evidence.Span.End], Is.EqualTo(evidence.Quote));
    }

    [Test]
    public void KnownWrongFactsAreLinesOfStories() =>
        Assert.That(
            _knownWrong.Where(known =>
                !Story.All.Any(story => story.Id == known.Story && story.Facts.Any(fact => fact.Line == known.Line))
            ),
            Is.Empty
        );

    [Test]
    public void FindsWhatTheStoriesSay()
    {
        var judgements = _judgements.Value;
        foreach (var judgement in judgements)
            Print(judgement);
        var facts = judgements.Sum(judgement => judgement.Facts);
        var demanded = judgements.Sum(judgement => judgement.Demanded);
        var precision = (facts - judgements.Sum(judgement => judgement.Wrong.Count)) / (double)facts;
        var recall = (demanded - judgements.Sum(judgement => judgement.Missed.Count)) / (double)demanded;
        TestContext.Out.WriteLine(
            $"total: precision {precision:F3} of {facts} facts, recall {recall:F3} of {demanded} lines, {judgements.Sum(judgement => judgement.Slips().Count())} slips in stance, role or count"
        );
        using (Assert.EnterMultipleScope())
        {
            Assert.That(precision, Is.GreaterThanOrEqualTo(LeastPrecision), "precision");
            Assert.That(recall, Is.GreaterThanOrEqualTo(LeastRecall), "recall");
        }
    }

    private static StoryJudgement Judgement(string story) => _judgements.Value.First(judgement => judgement.Story.Id == story);

    private static void Print(StoryJudgement judgement)
    {
        TestContext.Out.WriteLine(
            $"{judgement.Story.Id}: {judgement.Facts - judgement.Wrong.Count} of {judgement.Facts} facts right, {judgement.Demanded - judgement.Missed.Count} of {judgement.Demanded} lines found"
        );
        foreach (var statement in judgement.Wrong)
            TestContext.Out.WriteLine($"    wrong   {judgement.Worded(statement)}");
        foreach (var line in judgement.Missed)
            TestContext.Out.WriteLine($"    missed  {line.Line}");
        foreach (var line in judgement.Slips())
            TestContext.Out.WriteLine($"    slip    {line}");
    }
}
