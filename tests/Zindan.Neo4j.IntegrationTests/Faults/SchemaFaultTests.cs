using Zindan.Core.Graphs;
using Zindan.Graph.Ports;
using Zindan.Graph.Recipes;
using Zindan.Graph.Writing;
using Zindan.Neo4j.IntegrationTests.Server;
using Zindan.Neo4j.IntegrationTests.Support;

namespace Zindan.Neo4j.IntegrationTests.Faults;

public sealed class SchemaFaultTests
{
    private IGraphDatabase _database = null!;

    [SetUp]
    public async Task Connect()
    {
        _database = await TestDatabase.ConnectEmptyAsync();
        await TestDatabase.DropSchemaAsync(_database);
    }

    [TearDown]
    public async Task Disconnect()
    {
        await TestDatabase.DropSchemaAsync(_database);
        await _database.DisposeAsync();
    }

    [Test]
    public async Task MakesTheSchemaOnce()
    {
        var schema = new SchemaWriter(_database, RecipeCatalog.Embedded);
        var statements = RecipeCatalog.Embedded.Of(RecipeKind.Schema).Sum(recipe => recipe.Statements.Length);
        Assert.That((await schema.ApplyAsync()).SchemaChanges, Is.EqualTo(statements));
        Assert.That((await schema.ApplyAsync()).SchemaChanges, Is.Zero);
    }

    [TestCase("CREATE (:Person {id: 'x'}), (:Person {id: 'x'})", "Person")]
    [TestCase("CREATE INDEX theirs FOR (n:Group) ON (n.id)", "Group")]
    [TestCase("CREATE INDEX zindan_prison_id FOR (n:Cell) ON (n.number)", "zindan_prison_id")]
    public async Task NamesWhatStandsAgainstTheSchemaAndWritesNothing(string obstacle, string expected)
    {
        await TestDatabase.RunAsync(_database, obstacle);
        var before = await TestDatabase.CountAsync(_database, "MATCH (n) RETURN count(n)");
        var schema = new SchemaWriter(_database, RecipeCatalog.Embedded);
        var failure =
            Assert.CatchAsync(() => TestWriter.Create(_database).WriteAsync(KnowledgeGraph.Empty, 0, SyntheticArticles.Graph(0, 1), 1))
            ?? throw new InvalidOperationException();
        Assert.Multiple(() =>
        {
            Assert.That(failure, Is.TypeOf<GraphWriteException>());
            Assert.That(failure.Message, Does.Contain(expected).And.Contain("001-constraints"));
        });
        Assert.That(await TestDatabase.CountAsync(_database, "MATCH (n) RETURN count(n)"), Is.EqualTo(before));
    }
}
