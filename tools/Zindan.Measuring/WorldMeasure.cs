using System.Diagnostics;
using Zindan.Core.Entities;
using Zindan.Measuring.Worlds;
using Zindan.Resolution;

namespace Zindan.Measuring;

/// <summary>Measures quality and speed on generated worlds.</summary>
internal static class WorldMeasure
{
    private const int More = 20;

    public static int Measure(int articles, int seed)
    {
        var world = WorldMaker.Make(articles + More, seed);
        var first = world.Readings.Take(articles).ToArray();
        Console.WriteLine($"{articles} articles, {first.Sum(reading => reading.Entities.Length) / (double)articles:0.0} entities each");
        var clock = Stopwatch.StartNew();
        var state = EntityResolver.Create().Start(first, []);
        Console.WriteLine(
            $"resolved in {clock.Elapsed.TotalSeconds:0.0} s, {state.Corpus.Entities.Length} nodes, peak {Process.GetCurrentProcess().PeakWorkingSet64 / 1e9:0.00} GB"
        );
        var times = new List<double>();
        foreach (var reading in world.Readings.Skip(articles))
        {
            clock.Restart();
            state.Update([], [reading]);
            times.Add(clock.Elapsed.TotalMilliseconds);
        }

        Console.WriteLine($"one more article: median {times.Order().ElementAt(More / 2):0.0} ms, most {times.Max():0.0} ms");
        foreach (var label in Enum.GetValues<EntityLabel>())
        {
            var score = BCubed.Of(state.Corpus, world, label);
            Console.WriteLine($"{label, -8} P {score.Precision:0.000} R {score.Recall:0.000} F1 {score.F1:0.000}");
        }

        return 0;
    }
}
