using Zindan.Core.Articles;
using Zindan.Extraction.Factuality;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Propositions;
using Zindan.Language.Pipeline;

namespace Zindan.Extraction.Tests.Factuality;

/// <summary>A table of clauses: sentence, predicate, stance ("dropped" where it must become no statement).</summary>
public sealed class FactualityReaderTests
{
    private static readonly Lazy<LanguagePipeline> Pipeline = new(EnglishPipeline.Create);
    private static readonly Lazy<CueTable> Cues = new(CueTable.Load);

    private static IEnumerable<TestCaseData> Cases =>
        TestData.Rows("factuality").Select(row => new TestCaseData(row[0], row[1], row[2]).SetArgDisplayNames(row[0]));

    [TestCaseSource(nameof(Cases))]
    public void ReadsTheStanceOfAClause(string sentence, string predicate, string stance)
    {
        var document = Pipeline.Value.Process(Article.Create("clause", sentence));
        var grammar = new Grammar(document);
        var reader = new FactualityReader(
            grammar,
            Cues.Value,
            new SpeakerFinder(grammar, Cues.Value),
            new GenreFinder(grammar, WordClasses.Load("genres"))
        );
        var token = Enumerable.Range(0, grammar.Count).Last(index => grammar.Form(index) == predicate);
        var reading = reader.Of(token);
        Assert.That(reading.IsDropped ? "dropped" : reading.Stance.ToString(), Is.EqualTo(stance));
    }
}
