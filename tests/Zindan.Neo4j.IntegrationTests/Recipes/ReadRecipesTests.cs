using Zindan.Core.Graphs;
using Zindan.Databases;
using Zindan.Graph.Ports;
using Zindan.Graph.Ports.Values;
using Zindan.Graph.Recipes;
using Zindan.Neo4j.IntegrationTests.Server;
using Zindan.Neo4j.IntegrationTests.Support;

namespace Zindan.Neo4j.IntegrationTests.Recipes;

public sealed class ReadRecipesTests
{
    private IGraphDatabase _database = null!;

    private static IEnumerable<string> Names => RecipeCatalog.Embedded.Of(RecipeKind.Read).Select(recipe => recipe.Name);

    [OneTimeSetUp]
    public async Task Load()
    {
        _database = await TestDatabase.ConnectEmptyAsync();
        var options = TestWriter.Quick with { ArticlesPerTransaction = 50 };
        await TestWriter
            .Create(_database, options)
            .WriteAsync(
                KnowledgeGraph.Empty,
                0,
                SyntheticArticles.Graph([.. Enumerable.Range(0, 40).Select(i => SyntheticArticles.Read(i, edition: i % 2))]),
                1
            );
    }

    [OneTimeTearDown]
    public async Task Disconnect() => await _database.DisposeAsync();

    [TestCaseSource(nameof(Names))]
    public async Task RunsWithoutArgumentsAndGivesTheColumnsOfItsHeader(string name)
    {
        var recipe = RecipeCatalog.Embedded.Find(RecipeKind.Read, name);
        GraphResult? result = null;
        await _database.ExecuteAsync(async (transaction, token) => result = await transaction.RunAsync(recipe.ToQuery(), token));
        Assert.Multiple(() =>
        {
            Assert.That(result!.Columns, Is.EqualTo(recipe.Columns.Select(column => column.Name)));
            Assert.That(result.Changes, Is.EqualTo(GraphChanges.None));
        });
    }

    [TestCaseSource(nameof(Names))]
    public async Task ReadsAloneSoThatAReaderMayRunIt(string name)
    {
        await foreach (var _ in _database.QueryAsync(RecipeCatalog.Embedded.Find(RecipeKind.Read, name).ToQuery())) { }
        Assert.Pass();
    }

    [TestCase("who-escaped", "person", "Person 4")]
    [TestCase("escapees-by-organisation", "organisation", "Movement 3")]
    [TestCase("affiliated-at-date", "group", "movement 3")]
    [TestCase("escaped-together", "person", "Person 4")]
    [TestCase("casualties-by-source", "event", "Break of 3")]
    [TestCase("events-of-prison", "prison", "Prison 7")]
    [TestCase("leaders-of-groups", "group", "Movement 5")]
    [TestCase("kin-of-escapees", "person", "Person 4")]
    [TestCase("evidence-for-edge", "subject", "Person 4")]
    [TestCase("article-contribution", "article", "article-000007")]
    [TestCase("unproven-affiliations", "group", "Movement")]
    [TestCase("find-by-name", "name", "person 4")]
    public async Task AnswersWhatItIsAsked(string name, string parameter, string value)
    {
        var rows = new List<GraphRow>();
        await foreach (var row in _database.QueryAsync(RecipeCatalog.Embedded.Find(RecipeKind.Read, name).ToQuery((parameter, value))))
        {
            rows.Add(row);
        }

        Assert.That(rows, Is.Not.Empty);
        Assert.That(
            rows.Select(row => string.Join(" ", row.Values.Select(ValueText.Format))),
            Has.All.Contain(value).IgnoreCase,
            "every row speaks of what was asked"
        );
    }

    [TestCaseSource(nameof(Names))]
    public async Task AnswersAsAFavouriteOfBrowserWhatItAnswersHere(string name)
    {
        var recipe = RecipeCatalog.Embedded.Find(RecipeKind.Read, name);
        var favourite = BrowserFiles.Favourite(recipe).TrimEnd('\n', ';');
        Assert.That(favourite, Does.StartWith($"// {recipe.Title}\n").And.Not.Contain("$").And.Not.Contain(":param"));
        Assert.That(await RowsAsync(new GraphQuery(favourite, MapValue.Empty)), Is.EqualTo(await RowsAsync(recipe.ToQuery())));

        async Task<List<string>> RowsAsync(GraphQuery query)
        {
            var rows = new List<string>();
            await foreach (var row in _database.QueryAsync(query))
            {
                rows.Add(string.Join(" | ", row.Values.Select(ValueText.Format)));
            }

            return rows;
        }
    }

    [Test]
    public async Task GivesNothingForANameThatNobodyHas()
    {
        foreach (var recipe in RecipeCatalog.Embedded.Of(RecipeKind.Read))
        {
            foreach (var parameter in recipe.Parameters.Where(parameter => parameter.Type == ParameterType.String))
            {
                var rows = 0;
                await foreach (var _ in _database.QueryAsync(recipe.ToQuery((parameter.Name, "no such name`'\"$x"))))
                {
                    rows++;
                }

                Assert.That(rows, Is.Zero, $"{recipe.Name} {parameter.Name}");
            }
        }
    }
}
