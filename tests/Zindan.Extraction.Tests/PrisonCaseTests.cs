using Zindan.Core.Entities;

namespace Zindan.Extraction.Tests;

/// <summary>Which places of detention a text speaks of: each once, by its name and where it stands.</summary>
public sealed class PrisonCaseTests
{
    private static IEnumerable<TestCaseData> Cases =>
        TestData.Rows("prisons").Select(row => new TestCaseData(row[0], row[1]).SetArgDisplayNames(row[0]));

    [TestCaseSource(nameof(Cases))]
    public void FindsEachOnce(string text, string expected)
    {
        var prisons = TestData.Read(text).Entities.Where(entity => entity.Label == EntityLabel.Prison).ToList();
        var wanted = expected == "-" ? [] : expected.Split("; ");
        Assert.That(prisons, Has.Count.EqualTo(wanted.Length), string.Join("; ", prisons.Select(prison => prison.Name)));
        foreach (var one in wanted)
        {
            var parts = one.Split('@', StringSplitOptions.TrimEntries);
            Assert.That(
                prisons.Any(prison =>
                    Names(prison).Any(name => name.Contains(parts[0], StringComparison.OrdinalIgnoreCase))
                    && (parts.Length == 1 || (prison.Attributes as PrisonAttributes)?.Place == parts[1])
                ),
                one
            );
        }
    }

    private static IEnumerable<string> Names(Entity prison) => prison.Mentions.Select(mention => mention.Text).Append(prison.Name);
}
