namespace Zindan.Extraction.Tests;

/// <summary>Who is linked to which prison, told over one sentence or several, and who is not.</summary>
public sealed class LinkCaseTests
{
    private static IEnumerable<TestCaseData> Cases =>
        TestData
            .Rows("links")
            .Select(row => new TestCaseData(row[0], row[1], row[2], row[3], row[4]).SetArgDisplayNames(row[1], row[2], row[0]));

    [TestCaseSource(nameof(Cases))]
    public void LinksThem(string text, string type, string subject, string target, string stance)
    {
        var reading = TestData.Read(text);
        var entities = reading.Entities.ToDictionary(entity => entity.Key, StringComparer.Ordinal);
        var found = reading
            .Statements.Where(statement =>
                statement.Type.ToString() == type
                && entities[statement.Subject].Name.Contains(subject, StringComparison.OrdinalIgnoreCase)
                && entities[statement.Object].Name.Contains(target, StringComparison.OrdinalIgnoreCase)
            )
            .Select(statement => statement.Stance.ToString())
            .ToList();
        Assert.That(found, stance == "none" ? Is.Empty : Does.Contain(stance));
    }
}
