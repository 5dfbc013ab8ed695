using BenchmarkDotNet.Running;
using Zindan.Benchmarks.Language;
using Zindan.Benchmarks.Neo4j;

switch (args)
{
    case ["language"]:
        BenchmarkRunner.Run<StageBenchmark>();
        return 0;
    case ["scaling"]:
        return ScalingMeasure.Run();
    case ["neo4j", .. var rest]:
        return await LoadBenchmark.RunAsync(rest);
    default:
        await Console.Error.WriteLineAsync(
            "language: words/s and allocations of each step of the language pipeline; scaling: one thread against two, and memory; neo4j: loading against a plain load"
        );
        return 2;
}
