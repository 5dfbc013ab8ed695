using BenchmarkDotNet.Attributes;
using Zindan.Core.Articles;
using Zindan.Language.Documents;
using Zindan.Language.Pipeline;

namespace Zindan.Benchmarks.Language;

/// <summary>Each step of the English pipeline by itself, on documents that the steps before it have seen, and all of them together.</summary>
[Config(typeof(WordConfig))]
public class StageBenchmark
{
    private const string Whole = "(all steps)";
    private const int Rounds = 6;

    private static readonly LanguagePipeline s_pipeline = EnglishPipeline.Create();
    private static readonly IReadOnlyList<Article> s_articles = SampleArticles.Read(Rounds);

    private Document[] _documents = [];
    private IStep[] _steps = [];

    /// <summary>The words of all documents together.</summary>
    public static int Words { get; } = s_articles.Sum(article => s_pipeline.Process(article).Tokens.Count);

    /// <summary>What can be measured.</summary>
    public static IEnumerable<string> Stages => [.. s_pipeline.Steps.Select(step => step.GetType().Name), Whole];

    /// <summary>The step that is measured.</summary>
    [ParamsSource(nameof(Stages))]
    public string Stage { get; set; } = Whole;

    /// <summary>Runs the steps before the measured one; a document takes each layer only once, so each iteration gets new ones.</summary>
    [IterationSetup]
    public void Prepare()
    {
        var before = s_pipeline.Steps.TakeWhile(step => Stage != Whole && step.GetType().Name != Stage).ToArray();
        _steps = Stage == Whole ? [.. s_pipeline.Steps] : [s_pipeline.Steps[before.Length]];
        _documents = [.. s_articles.Select(article => new Document(article))];
        Apply(before);
    }

    /// <summary>Runs the measured step.</summary>
    [Benchmark]
    public void Run() => Apply(_steps);

    private void Apply(IStep[] steps)
    {
        foreach (var document in _documents)
        {
            foreach (var step in steps)
            {
                step.Apply(document);
            }
        }
    }
}
