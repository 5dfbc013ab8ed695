using Zindan.Core.Entities;
using Zindan.Core.Readings;
using Zindan.Core.Resolved;
using Zindan.Core.Statements;
using Zindan.Core.Text;

namespace Zindan.Resolution.Tests.Copies;

public sealed class CopyTests
{
    private const string Long = "nine inmates of the old prison on the river were killed when guards opened fire";

    [Test]
    public void ALongQuoteThatStandsElsewhereBelongsToTheEarlierArticle()
    {
        var (first, copy) = (Told("b", "2012-03-05", Long), Told("a", "2012-03-06", Long));
        Assert.That(Some.Resolve(first, copy).CopiedFrom, Is.EqualTo(new Dictionary<string, string> { [copy.Statements[0].Id] = "b" }));
    }

    [Test]
    public void AShortQuoteIsNoCopy() =>
        Assert.That(
            Some.Resolve(Told("a", "2012-03-05", "nine inmates died"), Told("b", "2012-03-06", "nine inmates died")).CopiedFrom,
            Is.Empty
        );

    [Test]
    public void AStatementInACopiedPassageBelongsToTheEarlierArticle()
    {
        var first = Told("b", "2012-03-05", "nine died", Passages(1, 2, 3));
        var copy = Told("a", "2012-03-06", "nine were killed", Passages(1, 2, 3));
        Assert.That(Some.Resolve(first, copy).CopiedFrom, Is.EqualTo(new Dictionary<string, string> { [copy.Statements[0].Id] = "b" }));
    }

    [Test]
    public void OneRunOfWordsInCommonIsNoCopy()
    {
        var corpus = Some.Resolve(
            Told("b", "2012-03-05", "nine died", Passages(1, 2, 3)),
            Told("a", "2012-03-06", "nine were killed", Passages(1, 12, 13))
        );
        Assert.That(corpus.CopiedFrom, Is.Empty);
    }

    [Test]
    public void AddingACopyChangesNoFigure()
    {
        var (first, other, copy) = (
            Told("b", "2012-03-05", Long),
            Told("c", "2012-03-05", "seven were killed", count: 7),
            Told("a", "2012-03-06", Long)
        );
        Assert.That(Killed(Some.Resolve(first, other, copy)), Is.EqualTo(Killed(Some.Resolve(first, other))));
    }

    private static CountEstimate Killed(ResolvedCorpus corpus) => corpus.NodeOf("b", "attack").Figures!.Estimates[CountKind.Killed];

    private static PassageFingerprint[] Passages(params ulong[] hashes) =>
        [.. hashes.Select(hash => new PassageFingerprint(new Span(0, 60), hash))];

    private static Reading Told(string article, string published, string quote, PassageFingerprint[]? passages = null, int count = 9) =>
        Some.Article(article, published)
            .Cohort("inmates", "inmate", count, count)
            .Event("attack", EventType.Attack, "2012-03-04", "2012-03-04", "Vahdat")
            .State("inmates", StatementType.KilledIn, "attack", quote)
            .Read(passages ?? []);
}
