using System.Text.RegularExpressions;
using Zindan.Core.Entities;
using Zindan.Core.Json;
using Zindan.Core.Statements;
using Zindan.Graph.Recipes;

namespace Zindan.Graph.Tests.Recipes;

public sealed partial class RecipeCatalogTests
{
    private static IEnumerable<TestCaseData> All =>
        RecipeCatalog.Embedded.Recipes.Select(recipe => new TestCaseData(recipe).SetArgDisplayNames($"{recipe.Kind} {recipe.Name}"));

    [Test]
    public void HasAtLeastTwentyQuestions() => Assert.That(RecipeCatalog.Embedded.Of(RecipeKind.Read).Count(), Is.GreaterThanOrEqualTo(20));

    [TestCaseSource(nameof(All))]
    public void UsesLabelsAndTypesOfTheModelAlone(Recipe recipe)
    {
        var labels = Enum.GetValues<EntityLabel>().Select(ContractNames.Of).Concat(["Article", "Statement", "GraphOwner"]);
        var types = Enum.GetValues<StatementType>().Select(ContractNames.Of).Concat(["STATES", "SUBJECT", "OBJECT", "MENTIONS", "REPORTS"]);
        var known = labels.Concat(types).ToHashSet(StringComparer.Ordinal);
        var used = recipe
            .Statements.SelectMany(statement => LabelsOrTypes().Matches(statement))
            .SelectMany(match => match.Groups[1].Value.Split('|'));
        Assert.That(used.Where(name => !known.Contains(name)), Is.Empty);
    }

    [TestCaseSource(nameof(All))]
    public void RunsOnEveryNeo4jThatIsSupported(Recipe recipe)
    {
        var text = string.Join('\n', recipe.Statements);
        Assert.Multiple(() =>
        {
            Assert.That(text, Does.Not.Match(@"(?i)\bapoc\.|\bgds\."));
            Assert.That(
                text,
                Does.Not.Match(@"(?i)\bexists\s*\(|\bid\s*\(\w+\)|\b(CONSTRAINT|INDEX)\s+ON\b|\bASSERT\b"),
                "gone since Neo4j 5"
            );
            Assert.That(text, Does.Not.Match(@"(?i)CALL\s*\{"), "CALL (…) { … } says what it takes in");
            Assert.That(text, Does.Not.Match(@"(?m)^\s*(LET|FILTER|NEXT|SEARCH)\b"), "Cypher 25 only");
        });
    }

    [Test]
    public void WritesEveryLabelAndTypeOfTheModel()
    {
        var text = string.Join('\n', RecipeCatalog.Embedded.Of(RecipeKind.Write).SelectMany(recipe => recipe.Statements));
        var relationships = RecipeCatalog.Embedded.Find(RecipeKind.Write, "merge-relationships").Statements.Single();
        var listed = relationships[relationships.IndexOf("row.type IN [", StringComparison.Ordinal)..];
        Assert.Multiple(() =>
        {
            foreach (var label in Enum.GetValues<EntityLabel>().Select(ContractNames.Of))
            {
                Assert.That(text, Does.Contain($"MERGE (n:{label} {{id: row.id}})"));
            }

            foreach (var type in Enum.GetValues<StatementType>().Select(ContractNames.Of))
            {
                Assert.That(listed[..listed.IndexOf(']', StringComparison.Ordinal)], Does.Contain($"'{type}'"));
            }
        });
    }

    [Test]
    public void HasAUniqueKeyForEveryLabel()
    {
        var schema = string.Join('\n', RecipeCatalog.Embedded.Of(RecipeKind.Schema).SelectMany(recipe => recipe.Statements));
        foreach (var label in Enum.GetValues<EntityLabel>().Select(ContractNames.Of).Concat(["Article", "Statement", "GraphOwner"]))
        {
            Assert.That(schema, Does.Contain($"FOR (n:{label}) REQUIRE n.id IS UNIQUE"));
        }
    }

    [Test]
    public void MakesNothingThatIsThereAlready() =>
        Assert.That(RecipeCatalog.Embedded.Of(RecipeKind.Schema).SelectMany(recipe => recipe.Statements), Has.All.Contain("IF NOT EXISTS"));

    [Test]
    public void WritesInNoQuestion() =>
        Assert.That(
            RecipeCatalog
                .Embedded.Of(RecipeKind.Read)
                .Concat(RecipeCatalog.Embedded.Of(RecipeKind.Verify))
                .SelectMany(recipe => recipe.Statements),
            Has.None.Match(@"(?i)\b(CREATE|MERGE|SET|DELETE|REMOVE|DROP|LOAD)\b")
        );

    [Test]
    public void TakesRecipesOfAFolderInPlaceOfItsOwn()
    {
        var folder = Directory.CreateTempSubdirectory("zindan-recipes-");
        try
        {
            var read = folder.CreateSubdirectory("read");
            const string Header = "// Mine\n// Purpose: Mine.\n// Columns:\n//   x  X\n// Example:\n//   x\n//   1\n\n";
            File.WriteAllText(Path.Combine(read.FullName, "who-escaped.cypher"), Header + "RETURN 1 AS x");
            File.WriteAllText(Path.Combine(read.FullName, "mine.cypher"), Header + "RETURN 2 AS x");
            var catalog = RecipeCatalog.Embedded.WithOverrides(folder.FullName);
            Assert.Multiple(() =>
            {
                Assert.That(catalog.Recipes, Has.Length.EqualTo(RecipeCatalog.Embedded.Recipes.Length + 1));
                Assert.That(catalog.Find(RecipeKind.Read, "who-escaped").Title, Is.EqualTo("Mine"));
                Assert.That(catalog.Find(RecipeKind.Read, "mine").Statements.Single(), Is.EqualTo("RETURN 2 AS x"));
            });
            File.WriteAllText(Path.Combine(read.FullName, "broken.cypher"), "RETURN 1");
            Assert.That(
                () => RecipeCatalog.Embedded.WithOverrides(folder.FullName),
                Throws.TypeOf<RecipeException>().With.Message.Contains("broken")
            );
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Test]
    public void NamesRecipesThatSoundAlike() =>
        Assert.That(
            () => RecipeCatalog.Embedded.Find(RecipeKind.Read, "escapees"),
            Throws.TypeOf<RecipeException>().With.Message.Contains("groups-by-escapees")
        );

    [GeneratedRegex(@"[(\[]\w*:([A-Za-z_|]+)")]
    private static partial Regex LabelsOrTypes();
}
