using System.Diagnostics;
using System.Globalization;
using Zindan.Core.Graphs;
using Zindan.Graph.Diff;
using Zindan.Graph.Ports;
using Zindan.Graph.Recipes;
using Zindan.Graph.Writing;
using Zindan.Neo4j;
using Zindan.Neo4j.IntegrationTests.Support;

namespace Zindan.Benchmarks.Neo4j;

/// <summary>How fast articles go into a real Neo4j: the writer against the plain load of the same rows, block by block in turn, into two servers of one kind.</summary>
/// <remarks>Both databases are emptied first. Load on the machine hits both alike, since the blocks alternate.</remarks>
internal static class LoadBenchmark
{
    public static async Task<int> RunAsync(string[] arguments)
    {
        if (arguments is not [var writerAddress, var plainAddress, var articles, var block, var perTransaction])
        {
            await Console.Error.WriteLineAsync(
                "neo4j WRITER-ADDRESS PLAIN-ADDRESS ARTICLES ARTICLES-PER-BLOCK ARTICLES-PER-TRANSACTION; the password of both is ZINDAN_TEST_NEO4J_PASSWORD"
            );
            return 2;
        }

        await using var database = await ConnectAsync(writerAddress);
        await using var plain = await ConnectAsync(plainAddress);
        var together = int.Parse(perTransaction, CultureInfo.InvariantCulture);
        var count = int.Parse(articles, CultureInfo.InvariantCulture);
        var blockSize = int.Parse(block, CultureInfo.InvariantCulture);
        var memory = new OwnMemory();
        var writer = new GraphWriter(
            database,
            RecipeCatalog.Embedded,
            new GraphWriterIdentity("benchmark", "benchmark"),
            new GraphWriterOptions { ArticlesPerTransaction = together },
            TimeProvider.System,
            memory.Notify
        );
        await new SchemaWriter(plain, RecipeCatalog.Embedded).ApplyAsync();
        await writer.PushAsync(KnowledgeGraph.Empty, 0);

        var (before, generation) = (KnowledgeGraph.Empty, 0L);
        var (writerTime, plainTime, rows) = (TimeSpan.Zero, TimeSpan.Zero, 0L);
        var ratios = new List<double>();
        for (var done = 0; done < count; done += blockSize)
        {
            var after = Graph(Math.Min(count, done + blockSize), blockSize);
            var watch = Stopwatch.StartNew();
            var units = DiffPartition.Split(GraphDiff.Between(before, after)).Select(unit => UnitOfWork.Of(unit)).ToArray();
            var planning = watch.Elapsed;
            var blockRows = units.Sum(unit => (long)unit.RowCount);
            var isPlainFirst = done / blockSize % 2 == 0;
            var plainBlock = isPlainFirst ? await TimeAsync(() => PlainLoad.WriteAsync(plain, units, together)) : TimeSpan.Zero;
            var graphMemory = memory.Start(units.Length);
            var writerBlock = await TimeAsync(() => writer.WriteAsync(before, generation, after, generation + 1)) - memory.TimeTaken;
            plainBlock += isPlainFirst ? TimeSpan.Zero : await TimeAsync(() => PlainLoad.WriteAsync(plain, units, together));

            // The first block warms server and client up and counts for nobody.
            if (done > 0)
            {
                (writerTime, plainTime, rows) = (writerTime + writerBlock, plainTime + plainBlock, rows + blockRows);
                ratios.Add(plainBlock / writerBlock);
            }

            (before, generation) = (after, generation + 1);
            Console.WriteLine(
                FormattableString.Invariant(
                    $"{done + blockSize, 6} articles  writer {writerBlock.TotalSeconds, 7:0.00} s  plain {plainBlock.TotalSeconds, 7:0.00} s  ratio {plainBlock / writerBlock:0.00}  of the writer's time {planning.TotalSeconds:0.00} s to compare and split  graph and rows {graphMemory >> 20} MB, the writer beyond them {memory.Most / 1048576.0:0.0} MB"
                )
            );
        }

        var measured = count - blockSize;
        Console.WriteLine(
            FormattableString.Invariant(
                $"writer {measured / writerTime.TotalSeconds:0} articles/s, {rows / writerTime.TotalSeconds:0} rows/s; plain {measured / plainTime.TotalSeconds:0} articles/s, {rows / plainTime.TotalSeconds:0} rows/s; ratio {plainTime / writerTime:0.000}, median of the blocks {Median(ratios):0.000}"
            )
        );
        var first = writerTime * count / Math.Max(1, measured);
        WriteReport? again = null;
        WriteReport? pushed = null;
        var processor = Environment.CpuUsage.TotalTime;
        var same = await TimeAsync(async () => again = await writer.WriteAsync(before, generation, before, generation));
        var compared = await TimeAsync(async () => pushed = await writer.PushAsync(before, generation));
        Console.WriteLine(
            FormattableString.Invariant(
                $"first load {first.TotalSeconds:0.0} s; again {same.TotalSeconds:0.000} s ({same / first:P2}), {again!.Units} units, {again.Changes}; push that reads all back {compared.TotalSeconds:0.0} s ({compared / first:P1}; {(Environment.CpuUsage.TotalTime - processor).TotalSeconds:0.0} s of this process), {pushed!.Units} units"
            )
        );
        Console.WriteLine(FormattableString.Invariant($"peak working set {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MB"));
        return pushed.Units == 0 && again.Units == 0 ? 0 : 1;
    }

    // Each block is a world of its own: what was written before stays as it is, and both sides only add.
    private static KnowledgeGraph Graph(int count, int blockSize) =>
        SyntheticArticles.Graph([
            .. Enumerable
                .Range(0, count)
                .Select(number =>
                    SyntheticArticles.Read(
                        number,
                        text => string.Create(CultureInfo.InvariantCulture, $"{text} of world {number / blockSize}")
                    )
                ),
        ]);

    private static async Task<IGraphDatabase> ConnectAsync(string address)
    {
        var password = Environment.GetEnvironmentVariable("ZINDAN_TEST_NEO4J_PASSWORD");
        var database = Neo4jConnector.Connect(
            new Neo4jOptions
            {
                Address = Neo4jAddress.Parse(address),
                Credentials = string.IsNullOrEmpty(password) ? Neo4jCredentials.None : Neo4jCredentials.Basic("neo4j", password),
            }
        );
        await ClearAsync(database);
        return database;
    }

    private static double Median(List<double> values) =>
        values.Count == 0 ? double.NaN
        : values.Order().ToArray() is var sorted && sorted.Length % 2 == 1 ? sorted[sorted.Length / 2]
        : (sorted[(sorted.Length / 2) - 1] + sorted[sorted.Length / 2]) / 2;

    // In pieces: a server refuses a transaction that takes too much of its memory.
    private static async Task ClearAsync(IGraphDatabase database)
    {
        var deleted = 1L;
        while (deleted > 0)
        {
            await database.ExecuteAsync(
                async (transaction, token) =>
                    deleted = (await transaction.RunAsync(new GraphQuery("MATCH (n) WITH n LIMIT 5000 DETACH DELETE n"), token))
                        .Changes
                        .NodesDeleted
            );
        }
    }

    private static async Task<TimeSpan> TimeAsync(Func<Task> work)
    {
        var watch = Stopwatch.StartNew();
        await work();
        return watch.Elapsed;
    }
}
