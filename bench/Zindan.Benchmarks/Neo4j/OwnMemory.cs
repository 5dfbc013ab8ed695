using System.Diagnostics;
using Zindan.Graph.Writing;

namespace Zindan.Benchmarks.Neo4j;

/// <summary>How much a writer keeps in memory while it writes, beyond what was there before: taken at a quarter, half and three quarters of the way.</summary>
internal sealed class OwnMemory
{
    private readonly Queue<int> _marks = new();
    private long _before;

    /// <summary>The most that was found, in bytes.</summary>
    public long Most { get; private set; }

    /// <summary>How long looking took: no part of the writer's time.</summary>
    public TimeSpan TimeTaken { get; private set; }

    /// <summary>Before a write of so many units.</summary>
    /// <returns>What is in memory by now, in bytes.</returns>
    public long Start(int units)
    {
        _marks.Clear();
        foreach (var quarter in (int[])[1, 2, 3])
        {
            _marks.Enqueue(units * quarter / 4);
        }

        (Most, TimeTaken) = (0, TimeSpan.Zero);
        _before = GC.GetTotalMemory(forceFullCollection: true);
        return _before;
    }

    /// <summary>Takes part in a write.</summary>
    public void Notify(WriterNotice notice)
    {
        if (notice.Kind != WriterNoticeKind.Written || !_marks.TryPeek(out var mark) || notice.Done < mark)
        {
            return;
        }

        var start = Stopwatch.GetTimestamp();
        _marks.Dequeue();
        Most = Math.Max(Most, GC.GetTotalMemory(forceFullCollection: true) - _before);
        TimeTaken += Stopwatch.GetElapsedTime(start);
    }
}
