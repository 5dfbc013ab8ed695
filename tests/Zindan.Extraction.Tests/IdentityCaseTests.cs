using System.Globalization;
using Zindan.Core.Entities;

namespace Zindan.Extraction.Tests;

/// <summary>Whom a text tells of in several places is one, and two stay two: how many entities of a kind a text yields, and which mention belongs to the one of them.</summary>
public sealed class IdentityCaseTests
{
    private static IEnumerable<TestCaseData> Cases =>
        TestData
            .Rows("identity")
            .Select(row =>
                new TestCaseData(
                    row[0],
                    Enum.Parse<EntityLabel>(row[1]),
                    int.Parse(row[2], CultureInfo.InvariantCulture),
                    row[3]
                ).SetArgDisplayNames(row[0])
            );

    [TestCaseSource(nameof(Cases))]
    public void IsOneWhereTheTextTellsOfOne(string text, EntityLabel label, int count, string together)
    {
        var found = TestData.Read(text).Entities.Where(entity => entity.Label == label).ToList();
        Assert.That(found, Has.Count.EqualTo(count), string.Join("; ", found.Select(Words)));
        if (together != "-")
        {
            var parts = together.Split(" = ");
            Assert.That(
                found.Any(entity => parts.All(part => entity.Mentions.Any(mention => mention.Text == part))),
                string.Join("; ", found.Select(Words))
            );
        }
    }

    private static string Words(Entity entity) => string.Join(" | ", entity.Mentions.Select(mention => mention.Text));
}
