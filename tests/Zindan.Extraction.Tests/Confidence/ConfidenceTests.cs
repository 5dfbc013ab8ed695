using Zindan.Core.Articles;
using Zindan.Core.Readings;
using Zindan.Extraction.Confidence;

namespace Zindan.Extraction.Tests.Confidence;

/// <summary>What the confidence of a statement is made of.</summary>
public sealed class ConfidenceTests
{
    private static readonly Lazy<ArticleReader> Reader = new(ArticleReader.Create);

    [Test]
    public void FeaturesNameTypeStanceEndsAndRules()
    {
        var reading = Read("Gunmen killed two guards in Harlow on Friday.");
        var statement = reading.Statements.First(statement => statement.Type == Core.Statements.StatementType.KilledIn);
        var features = StatementFeatures.Of(statement, new RatedEnds(reading.Entities, reading.Statements));
        Assert.That(features, Is.SupersetOf(new[] { "bias", "type:KilledIn", "stance:Asserted", "subject:Cohort.counted" }));
        Assert.That(features.Any(feature => feature.StartsWith("rule:Killing:", StringComparison.Ordinal)));
    }

    [Test]
    public void EventsOfOneKindAreRivals()
    {
        var reading = Read("Gunmen killed two guards in Harlow on Friday. Police arrested a baker in Lima on 3 May 2011.");
        var ends = new RatedEnds(reading.Entities, reading.Statements);
        var alone = reading.Entities.First(entity =>
            entity.Attributes is Core.Entities.EventAttributes { Type: Core.Entities.EventType.Arrest }
        );
        Assert.That(ends.Rivals(alone), Is.Zero);
    }

    [Test]
    public void EveryStatementHasALikelihood()
    {
        var reading = Read(
            "Rebels allegedly stormed the jail in Lima and freed twelve inmates, including Omar Teke, a member of the Red Sun Brigade."
        );
        Assert.That(reading.Statements, Is.Not.Empty);
        Assert.That(reading.Statements.Select(statement => statement.Confidence), Has.All.InRange(0.001, 0.999));
        Assert.That(reading.Statements.Select(statement => statement.Confidence).Distinct().Count(), Is.GreaterThan(1));
    }

    private static Reading Read(string text) => Reader.Value.Read(Article.Create("confidence", text));
}
