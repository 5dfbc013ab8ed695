using System.Diagnostics;
using Zindan.Graph.Ports;
using Zindan.Graph.Ports.Values;
using Zindan.Neo4j.IntegrationTests.Server;

namespace Zindan.Neo4j.IntegrationTests.Contract;

/// <summary>What every adapter has to do, run on each that is compiled in.</summary>
[TestFixture("http")]
[TestFixture("bolt")]
public sealed class GraphDatabaseContract(string scheme)
{
    private IGraphDatabase _database = null!;

    [OneTimeSetUp]
    public async Task Connect()
    {
        await (await TestDatabase.ConnectEmptyAsync()).DisposeAsync();
        if (scheme == "bolt" && !Neo4jConnector.HasDriver)
        {
            Assert.Ignore("The official driver is not compiled in: build with -p:Neo4jDriver=true");
        }

        var address = scheme == "http" ? SharedServer.Address : $"bolt://127.0.0.1:{SharedServer.BoltPort}";
        _database = TestDatabase.Connect(address, SharedServer.Password);
    }

    [OneTimeTearDown]
    public async Task Disconnect()
    {
        if (_database is not null)
        {
            await _database.DisposeAsync();
        }
    }

    [TearDown]
    public Task Clear() => TestDatabase.RunAsync(_database, "MATCH (n) DETACH DELETE n");

    private static IEnumerable<TestCaseData> Values()
    {
        static TestCaseData Case(string name, GraphValue value) => new TestCaseData(value).SetArgDisplayNames(name);
        yield return Case("null", NullValue.Instance);
        yield return Case("true", true);
        yield return Case("false", false);
        yield return Case("largest long", long.MaxValue);
        yield return Case("smallest long", long.MinValue);
        yield return Case("beyond 2^53", 9007199254740993);
        yield return Case("double", 0.1);
        yield return Case("whole double", 1.0);
        yield return Case("infinity", double.PositiveInfinity);
        yield return Case("empty string", "");
        yield return Case("quotes and Cypher", "O'Neil \"x\" `y` \\ $rows }) DETACH DELETE n //");
        yield return Case("control characters", "a\0b\u0001c\r\n\td\u2028e");
        yield return Case("scripts", "Мирзо Зиёев میرزا 😀");
        yield return Case("long string", new string('x', 200_000));
        yield return Case("bytes", new BytesValue([0, 1, 255]));
        yield return Case("empty list", ListValue.Empty);
        yield return Case("mixed list", new ListValue([1L, "a", NullValue.Instance, new ListValue([2.5])]));
        yield return Case("empty map", MapValue.Empty);
        yield return Case("map that looks typed", MapValue.Of(("$type", "Integer"), ("_value", "1")));
        yield return Case("nested map", MapValue.Of(("b", MapValue.Of(("c", ListValue.Of(["x"])))), ("a", 1L)));
        yield return Case("date", (DateOnly?)new DateOnly(2010, 8, 23));
        yield return Case("local time", new TemporalValue(TemporalKind.LocalDateTime, "2010-08-23T01:02:03"));
        yield return Case("point", new PointValue(4326, 68.78, 38.56));
        yield return Case("point in space", new PointValue(9157, 1, 2, 3));
    }

    [TestCaseSource(nameof(Values))]
    public async Task GivesBackEveryValueAsItWas(GraphValue value)
    {
        var rows = await TestDatabase.ReadAsync(_database, "RETURN $value AS value", MapValue.Of(("value", value)));
        Assert.That(rows.Single()["value"], Is.EqualTo(value));
    }

    [Test]
    public void ReplacesLoneSurrogatesWhichNoDatabaseKeeps() =>
        Assert.That(
            TestDatabase.ReadAsync(_database, "RETURN $value AS value", MapValue.Of(("value", "a\ud800b"))).Result.Single()["value"],
            Is.EqualTo(new StringValue("a\ufffdb"))
        );

    [TestCase("date('2010-08-23')", TemporalKind.Date, "2010-08-23")]
    [TestCase("time('10:00:01+05:00')", TemporalKind.Time, "10:00:01+05:00")]
    [TestCase("localtime('10:00:01.5')", TemporalKind.LocalTime, "10:00:01.5")]
    [TestCase("datetime('2010-08-23T10:00:01+05:00')", TemporalKind.OffsetDateTime, "2010-08-23T10:00:01+05:00")]
    [TestCase("datetime('2010-08-23T10:00:01[Asia/Dushanbe]')", TemporalKind.ZonedDateTime, "2010-08-23T10:00:01+05:00[Asia/Dushanbe]")]
    [TestCase("localdatetime('2010-08-23T10:00:01')", TemporalKind.LocalDateTime, "2010-08-23T10:00:01")]
    [TestCase("duration('P1Y2M3DT4H5M6S')", TemporalKind.Duration, "P1Y2M3DT4H5M6S")]
    public async Task ReadsEveryKindOfTime(string cypher, TemporalKind kind, string text)
    {
        var rows = await TestDatabase.ReadAsync(_database, $"RETURN {cypher} AS value");
        Assert.That(rows.Single()["value"], Is.EqualTo(new TemporalValue(kind, text)));
    }

    [Test]
    public async Task ReadsNodesRelationshipsAndPaths()
    {
        await TestDatabase.RunAsync(_database, "CREATE (:B:A {name: 'x'})-[:T {since: 1}]->(:C)");
        var row = (await TestDatabase.ReadAsync(_database, "MATCH p = (a:A)-[r]->(c:C) RETURN a, r, c, p")).Single();
        var (node, relationship, end) = ((NodeValue)row["a"], (RelationshipValue)row["r"], (NodeValue)row["c"]);
        Assert.Multiple(() =>
        {
            Assert.That(node.Labels, Is.EqualTo(new[] { "A", "B" }));
            Assert.That(node.Properties, Is.EqualTo(MapValue.Of(("name", "x"))));
            Assert.That(relationship.Type, Is.EqualTo("T"));
            Assert.That(relationship.StartElementId, Is.EqualTo(node.ElementId));
            Assert.That(relationship.EndElementId, Is.EqualTo(end.ElementId));
            Assert.That(relationship.Properties, Is.EqualTo(MapValue.Of(("since", 1L))));
            Assert.That(row["p"], Is.EqualTo(new PathValue([node, end], [relationship])));
            Assert.That(ValueText.Format(row["p"]), Is.EqualTo("(x:A:B)-[:T]->(:C)"));
        });
    }

    [Test]
    public async Task CommitsWhatAUnitOfWorkDidAndCountsIt()
    {
        var result = await TestDatabase.RunAsync(_database, "CREATE (a:A {x: 1})-[:T]->(b:B) RETURN a.x AS x");
        Assert.Multiple(() =>
        {
            Assert.That(result.Columns, Is.EqualTo(new[] { "x" }));
            Assert.That(
                result.Changes,
                Is.EqualTo(GraphChanges.None with { NodesCreated = 2, RelationshipsCreated = 1, PropertiesSet = 1 })
            );
        });
        Assert.That(await TestDatabase.CountAsync(_database, "MATCH (n) RETURN count(n)"), Is.EqualTo(2));
    }

    [Test]
    public async Task RollsBackWhenTheWorkThrows()
    {
        Assert.ThrowsAsync<InvalidOperationException>(() =>
            _database.ExecuteAsync(
                async (transaction, token) =>
                {
                    await transaction.RunAsync(new GraphQuery("CREATE (:A)"), token);
                    throw new InvalidOperationException("the work failed");
                }
            )
        );
        Assert.That(await TestDatabase.CountAsync(_database, "MATCH (n) RETURN count(n)"), Is.Zero);
    }

    [Test]
    public async Task RollsBackWhenALaterStatementFails()
    {
        var exception = Assert.ThrowsAsync<GraphDatabaseException>(() =>
            _database.ExecuteAsync(
                async (transaction, token) =>
                {
                    await transaction.RunAsync(new GraphQuery("CREATE (:A)"), token);
                    await transaction.RunAsync(new GraphQuery("RETURN 1 / 0"), token);
                }
            )
        )!;
        Assert.Multiple(() =>
        {
            Assert.That(exception.Kind, Is.EqualTo(GraphErrorKind.Statement));
            Assert.That(exception.Code, Does.Contain("Arithmetic"));
        });
        Assert.That(await TestDatabase.CountAsync(_database, "MATCH (n) RETURN count(n)"), Is.Zero);
    }

    [Test]
    public async Task ReadsItsOwnWrites()
    {
        for (var i = 1; i <= 5; i++)
        {
            await TestDatabase.RunAsync(_database, "CREATE (:A)");
            Assert.That(await TestDatabase.CountAsync(_database, "MATCH (n:A) RETURN count(n)"), Is.EqualTo(i));
        }
    }

    [Test]
    public async Task StreamsManyRowsInOrder()
    {
        var expected = 0L;
        await foreach (var row in _database.QueryAsync(new GraphQuery("UNWIND range(0, 49999) AS i RETURN i, 'text ' + i AS text")))
        {
            Assert.That(row["i"], Is.EqualTo(new IntegerValue(expected++)));
        }

        Assert.That(expected, Is.EqualTo(50_000));
    }

    [Test]
    public void RefusesToWriteInAReadingQuery() =>
        Assert.That(
            Assert.ThrowsAsync<GraphDatabaseException>(() => TestDatabase.ReadAsync(_database, "CREATE (:A)"))!.Kind,
            Is.EqualTo(GraphErrorKind.Forbidden)
        );

    [TestCase("RETURN", GraphErrorKind.Statement)]
    [TestCase("RETURN $absent", GraphErrorKind.Statement)]
    [TestCase("CREATE (:A {x: {y: 1}})", GraphErrorKind.Statement)]
    public void SaysThatAWrongStatementIsWrong(string cypher, GraphErrorKind kind)
    {
        var exception = Assert.ThrowsAsync<GraphDatabaseException>(() => TestDatabase.RunAsync(_database, cypher))!;
        Assert.Multiple(() =>
        {
            Assert.That(exception.Kind, Is.EqualTo(kind));
            Assert.That(exception.IsTransient, Is.False);
        });
    }

    [Test]
    public async Task SaysThatAConstraintRefuses()
    {
        await TestDatabase.RunAsync(_database, "CREATE CONSTRAINT contract_key IF NOT EXISTS FOR (n:Keyed) REQUIRE n.id IS UNIQUE");
        try
        {
            var exception = Assert.ThrowsAsync<GraphDatabaseException>(() =>
                TestDatabase.RunAsync(_database, "CREATE (:Keyed {id: 1}) CREATE (:Keyed {id: 1})")
            )!;
            Assert.That(exception.Kind, Is.EqualTo(GraphErrorKind.Schema));
        }
        finally
        {
            await TestDatabase.RunAsync(_database, "DROP CONSTRAINT contract_key");
        }
    }

    [Test]
    public async Task EndsACancelledQueryOnTheServerToo()
    {
        using var cancellation = new CancellationTokenSource();
        var query = _database.QueryAsync(
            new GraphQuery("UNWIND range(1, 100000000000) AS x RETURN count(x % 7) AS endless"),
            cancellation.Token
        );
        var running = Task.Run(async () =>
        {
            await foreach (var _ in query) { }
        });
        await UntilAsync(async () => await EndlessQueriesAsync() == 1);
        await cancellation.CancelAsync();
        Assert.That(async () => await running, Throws.InstanceOf<OperationCanceledException>());
        await UntilAsync(async () => await EndlessQueriesAsync() == 0);
    }

    [Test]
    public async Task RollsBackACancelledUnitOfWork()
    {
        using var cancellation = new CancellationTokenSource();
        Assert.That(
            async () =>
                await _database.ExecuteAsync(
                    async (transaction, token) =>
                    {
                        await transaction.RunAsync(new GraphQuery("CREATE (:A)"), token);
                        await cancellation.CancelAsync();
                        await transaction.RunAsync(new GraphQuery("CREATE (:A)"), token);
                    },
                    cancellation.Token
                ),
            Throws.InstanceOf<OperationCanceledException>()
        );
        Assert.That(await TestDatabase.CountAsync(_database, "MATCH (n) RETURN count(n)"), Is.Zero);
    }

    [Test]
    public async Task SaysWhatServerItIs()
    {
        var server = await _database.IdentifyAsync();
        Assert.Multiple(() =>
        {
            Assert.That(server.Product, Does.StartWith("Neo4j"));
            Assert.That(server.IsSupported, Is.True);
        });
    }

    private async Task<long> EndlessQueriesAsync() =>
        (
            await TestDatabase.ReadAsync(
                _database,
                "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'UNWIND range(1, 100000000000)' RETURN currentQuery"
            )
        ).Count;

    // Waits for what the server does by itself; the limit is there for a broken adapter alone.
    private static async Task UntilAsync(Func<Task<bool>> condition)
    {
        var watch = Stopwatch.StartNew();
        while (!await condition())
        {
            Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(30)));
            await Task.Delay(50);
        }
    }
}
