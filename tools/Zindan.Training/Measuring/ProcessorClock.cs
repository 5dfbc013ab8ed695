using System.Diagnostics;

namespace Zindan.Training.Measuring;

/// <summary>
/// Processor time of this process, which is what work on one core takes when nothing else runs; the wall clock would measure the neighbours too.
/// </summary>
public sealed class ProcessorClock
{
    private readonly TimeSpan _start = Now();

    /// <summary>Seconds of processor time since this clock was made.</summary>
    public double Seconds => (Now() - _start).TotalSeconds;

    private static TimeSpan Now()
    {
        using var process = Process.GetCurrentProcess();
        return process.TotalProcessorTime;
    }
}
