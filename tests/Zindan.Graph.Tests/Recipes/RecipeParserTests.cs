using Zindan.Graph.Ports.Values;
using Zindan.Graph.Recipes;

namespace Zindan.Graph.Tests.Recipes;

public sealed class RecipeParserTests
{
    private const string Source = """
        // Who escaped
        //
        // Purpose: Every person who got out,
        //   and from where.
        //
        // Parameters:
        //   person  string  ''                  Part of the name
        //   since   date    date('2010-08-23')  The first day
        //   limit   integer  10                 The most rows
        //
        // Columns:
        //   escapee  The person
        //
        // Example:
        //   escapee
        //   Rustam Aminov
        //
        // In Neo4j Browser: run first
        //   :param person => '';
        //   :param since => date('2010-08-23');
        //   :param limit => 10;

        MATCH (p:Person)
        WHERE p.name CONTAINS $person // not $other
          AND p.text <> '$neither' AND p.day > $since
        RETURN p.name AS escapee
        LIMIT $limit
        """;

    [Test]
    public void ReadsHeaderAndStatement()
    {
        var recipe = RecipeParser.Parse(RecipeKind.Read, "who-escaped", Source);
        Assert.Multiple(() =>
        {
            Assert.That(recipe.Title, Is.EqualTo("Who escaped"));
            Assert.That(recipe.Purpose, Is.EqualTo("Every person who got out, and from where."));
            Assert.That(
                recipe.Parameters,
                Is.EqualTo(
                    new[]
                    {
                        new RecipeParameter("person", ParameterType.String, "", "Part of the name"),
                        new RecipeParameter("since", ParameterType.Date, (DateOnly?)new DateOnly(2010, 8, 23), "The first day"),
                        new RecipeParameter("limit", ParameterType.Integer, 10L, "The most rows"),
                    }
                )
            );
            Assert.That(recipe.Columns, Is.EqualTo(new[] { new RecipeColumn("escapee", "The person") }));
            Assert.That(recipe.Example, Is.EqualTo(new[] { "escapee", "Rustam Aminov" }));
            Assert.That(recipe.Statements.Single(), Does.StartWith("MATCH").And.EndsWith("LIMIT $limit"));
        });
    }

    [TestCase("        //   limit   integer  10                 The most rows\n", "", "[person, since]")]
    [TestCase("LIMIT $limit", "LIMIT 10", "[limit, person, since]")]
    [TestCase(":param limit => 10;", ":param limit => 11;", ":param limit => DEFAULT")]
    [TestCase("//   :param person => '';", "//", ":param person => DEFAULT")]
    [TestCase("date('2010-08-23')  The first day", "yesterday  The first day", "since")]
    [TestCase("integer  10 ", "number  10 ", "limit")]
    [TestCase("// Purpose: Every person who got out,", "//", "purpose")]
    [TestCase("//   escapee\n        //   Rustam Aminov", "//", "example")]
    public void NamesWhatIsWrong(string part, string replacement, string expected)
    {
        var source = Source.Replace(part.Replace("        //", "//", StringComparison.Ordinal), replacement, StringComparison.Ordinal);
        Assert.That(source, Is.Not.EqualTo(Source));
        Assert.That(
            () => RecipeParser.Parse(RecipeKind.Read, "who-escaped", source),
            Throws.TypeOf<RecipeException>().With.Message.Contains("who-escaped").And.Message.Contains(expected)
        );
    }

    [Test]
    public void SplitsASchemaIntoStatements()
    {
        var recipe = RecipeParser.Parse(
            RecipeKind.Schema,
            "001",
            "// Keys\n// \n// Purpose: Unique keys.\n\nCREATE CONSTRAINT a IF NOT EXISTS\n  FOR (n:A) REQUIRE n.id IS UNIQUE;\nCREATE INDEX b;\n"
        );
        Assert.That(recipe.Statements, Has.Length.EqualTo(2));
    }

    [Test]
    public void FillsInDefaultsAndRefusesStrayValues()
    {
        var recipe = RecipeParser.Parse(RecipeKind.Read, "who-escaped", Source);
        Assert.Multiple(() =>
        {
            Assert.That(recipe.ToQuery(("person", "x")).Parameters["person"], Is.EqualTo(new StringValue("x")));
            Assert.That(recipe.ToQuery(("person", "x")).Parameters["limit"], Is.EqualTo(new IntegerValue(10)));
            Assert.That(
                () => recipe.ToQuery(("prison", "x")),
                Throws.TypeOf<RecipeException>().With.Message.Contains("prison").And.Message.Contains("person, since, limit")
            );
        });
    }

    [TestCase("limit", "25", "25")]
    [TestCase("limit", "null", "")]
    [TestCase("since", "2011-01-02", "2011-01-02")]
    [TestCase("person", "O'Neil`$x", "O'Neil`$x")]
    public void ParsesValuesByType(string parameter, string text, string expected) =>
        Assert.That(ValueText.Format(Find(parameter).Parse(text)), Is.EqualTo(expected));

    [TestCase("limit", "many", "a whole number")]
    [TestCase("since", "2011", "a day as 2010-08-23")]
    [TestCase("since", "2011-02-30", "a day as 2010-08-23")]
    public void RefusesValuesOfAnotherType(string parameter, string text, string expected) =>
        Assert.That(
            () => Find(parameter).Parse(text),
            Throws.TypeOf<FormatException>().With.Message.Contains(parameter).And.Message.Contains(expected)
        );

    private static RecipeParameter Find(string name) =>
        RecipeParser.Parse(RecipeKind.Read, "who-escaped", Source).Parameters.Single(parameter => parameter.Name == name);
}
