using System.Diagnostics;
using Zindan.Core.Entities;
using Zindan.Core.Resolved;
using Zindan.Core.Text;
using Zindan.Measuring.Worlds;
using Zindan.Resolution;

namespace Zindan.Measuring;

/// <summary>Measures quality, time and memory on generated worlds. Processor time is given beside the time that passed, which others on the machine stretch.</summary>
internal static class WorldMeasure
{
    private const int More = 20;

    /// <summary>One world, with the quality of each label and, where one is named, its nodes that hold several things.</summary>
    public static int Measure(int articles, int seed, EntityLabel? errors)
    {
        var world = WorldMaker.Make(articles + More, seed);
        var state = Resolve(world, articles);
        foreach (var label in Enum.GetValues<EntityLabel>())
        {
            var score = BCubed.Of(state.Corpus, world, label);
            Console.WriteLine($"{label, -8} P {score.Precision:0.000} R {score.Recall:0.000} F1 {score.F1:0.000}");
        }

        Console.WriteLine($"fingerprint {Fingerprint(state.Corpus)}");
        foreach (var line in errors is { } named ? WorldErrors.Of(state.Corpus, world, named) : [])
        {
            Console.WriteLine(line);
        }

        return 0;
    }

    /// <summary>Worlds of growing size, one after the other: how time and memory grow.</summary>
    public static int Growth(int seed, IEnumerable<int> sizes)
    {
        foreach (var articles in sizes)
        {
            Resolve(WorldMaker.Make(articles + More, seed), articles);
        }

        return 0;
    }

    /// <summary>Equal for two runs exactly if they decided the same: what makes a run faster may not change it.</summary>
    private static string Fingerprint(ResolvedCorpus corpus) =>
        ContentHash.Full([
            .. corpus.Entities.SelectMany(node => node.MemberIds.Prepend(node.Name).Prepend("\n")),
            .. corpus.CopiedFrom.SelectMany(copy => new[] { copy.Key, copy.Value }),
        ]);

    private static ResolutionState Resolve(GeneratedWorld world, int articles)
    {
        var first = world.Readings.Take(articles).ToArray();
        Console.WriteLine($"{articles} articles, {first.Sum(reading => reading.Entities.Length) / (double)articles:0.0} entities each");
        var readings = GC.GetTotalMemory(forceFullCollection: true);
        ResolutionState? state = null;
        var (passed, worked) = Timed(() => state = EntityResolver.Create().Start(first, []));
        Console.WriteLine(
            $"resolved in {passed.TotalSeconds:0.0} s, {worked.TotalSeconds:0.0} s of processor time, {1000 * worked.TotalSeconds / articles:0.00} ms for each article; {state!.Corpus.Entities.Length} nodes, peak {Process.GetCurrentProcess().PeakWorkingSet64 / 1e9:0.00} GB"
        );
        Console.WriteLine(
            $"kept: {readings / 1e9:0.00} GB of readings, {(GC.GetTotalMemory(forceFullCollection: true) - readings) / 1e9:0.00} GB of what they came to"
        );
        var times = world.Readings.Skip(articles).Select(reading => Timed(() => state.Update([], [reading]))).ToArray();
        Console.WriteLine(
            $"one more article: {Spread(times.Select(time => time.Passed))}; of processor time {Spread(times.Select(time => time.Worked))}"
        );
        return state;
    }

    private static (TimeSpan Passed, TimeSpan Worked) Timed(Action action)
    {
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        var clock = Stopwatch.StartNew();
        action();
        var passed = clock.Elapsed;
        process.Refresh();
        return (passed, process.TotalProcessorTime - before);
    }

    private static string Spread(IEnumerable<TimeSpan> times)
    {
        double[] sorted = [.. times.Select(time => time.TotalMilliseconds).Order()];
        return $"median {sorted[sorted.Length / 2]:0.0} ms, most {sorted[^1]:0.0} ms";
    }
}
