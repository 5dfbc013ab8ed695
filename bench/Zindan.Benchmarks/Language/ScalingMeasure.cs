using System.Diagnostics;
using Zindan.Core.Articles;
using Zindan.Language.Pipeline;

namespace Zindan.Benchmarks.Language;

/// <summary>Words per second of the whole pipeline on one thread and on two, in turn, the best round of each; and what memory the process came to need.</summary>
/// <remarks>The clock on the wall is the only one that shows scaling: measure on a machine that does nothing else.</remarks>
internal static class ScalingMeasure
{
    private const int ArticleRounds = 20;
    private const int Rounds = 6;

    public static int Run()
    {
        var pipeline = EnglishPipeline.Create();
        var articles = SampleArticles.Read(ArticleRounds);
        var words = articles.Sum(article => pipeline.Process(article).Tokens.Count);
        var (one, two) = (TimeSpan.MaxValue, TimeSpan.MaxValue);
        for (var round = 0; round < Rounds; round++)
        {
            one = Min(one, Time(pipeline, articles, 1));
            two = Min(two, Time(pipeline, articles, 2));
        }

        Console.WriteLine(
            FormattableString.Invariant(
                $"one thread {words / one.TotalSeconds:N0} words/s, two threads {words / two.TotalSeconds:N0} words/s, ratio {one / two:0.00}"
            )
        );
        Console.WriteLine(FormattableString.Invariant($"peak working set {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MB"));
        return 0;
    }

    private static TimeSpan Time(LanguagePipeline pipeline, IReadOnlyList<Article> articles, int threads)
    {
        var watch = Stopwatch.StartNew();
        Parallel.ForEach(articles, new ParallelOptions { MaxDegreeOfParallelism = threads }, article => pipeline.Process(article));
        return watch.Elapsed;
    }

    private static TimeSpan Min(TimeSpan left, TimeSpan right) => left < right ? left : right;
}
