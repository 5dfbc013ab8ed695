using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace Zindan.Benchmarks.Language;

/// <summary>Measures in this process, and shows words per second and bytes allocated per word.</summary>
internal sealed class WordConfig : ManualConfig
{
    public WordConfig()
    {
        AddJob(
            Job.Default.WithToolchain(InProcessEmitToolchain.Instance)
                .WithWarmupCount(5)
                .WithIterationCount(12)
                .WithInvocationCount(1)
                .WithUnrollFactor(1)
        );
        AddDiagnoser(MemoryDiagnoser.Default);
        AddColumn(
            new WordColumn("Words/s", report => StageBenchmark.Words / (report.ResultStatistics?.Median ?? double.NaN) * 1e9),
            new WordColumn(
                "Bytes/word",
                report => (report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0) / (double)StageBenchmark.Words
            )
        );
    }
}
