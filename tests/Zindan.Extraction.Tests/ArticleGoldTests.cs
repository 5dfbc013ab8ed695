using Zindan.Core.Entities;
using Zindan.Core.Readings;
using Zindan.Core.Statements;

namespace Zindan.Extraction.Tests;

/// <summary>Short articles with what they say (+) and what they must not be taken to say (-), in one file each.</summary>
public sealed class ArticleGoldTests
{
    private static IEnumerable<string> Articles => TestData.Articles();

    [TestCaseSource(nameof(Articles))]
    public void SaysWhatTheArticleSaysAndNothingThatItDoesNot(string name)
    {
        var parts = TestData.Text(name).Split("\n---\n");
        var reading = TestData.Read(parts[0]);
        Assert.Multiple(() =>
        {
            foreach (var line in parts[1].Split('\n', StringSplitOptions.RemoveEmptyEntries))
            {
                var found = Matching(reading, line[2..].Split('|', StringSplitOptions.TrimEntries)).ToList();
                Assert.That(found, line[0] == '+' ? Is.Not.Empty : Is.Empty, line);
            }
        });
    }

    private static IEnumerable<Statement> Matching(Reading reading, string[] wanted)
    {
        var entities = reading.Entities.ToDictionary(entity => entity.Key, StringComparer.Ordinal);
        return reading.Statements.Where(statement =>
            (wanted[0] == "*" || statement.Type.ToString() == wanted[0])
            && Fits(entities[statement.Subject], wanted[1])
            && (wanted.Length < 3 || Fits(entities[statement.Object], wanted[2]))
            && (wanted.Length < 4 || statement.Stance.ToString() == wanted[3])
        );
    }

    private static bool Fits(Entity entity, string wanted) =>
        wanted == "*"
        || entity.Name.Contains(wanted, StringComparison.OrdinalIgnoreCase)
        || entity.Aliases.Any(alias => alias.Contains(wanted, StringComparison.OrdinalIgnoreCase))
        || entity.Attributes is EventAttributes told && told.Type.ToString() == wanted;
}
