namespace Zindan.Extraction.Tests;

/// <summary>One sentence each: what a frame makes of it, in active, passive, nominal and negated form.</summary>
public sealed class FrameCaseTests
{
    private static IEnumerable<TestCaseData> Cases =>
        TestData
            .Rows("frames")
            .Concat(TestData.Rows("doers"))
            .Select(row => new TestCaseData(row[0], row[1], row[2], row[3]).SetArgDisplayNames(row[0]));

    [TestCaseSource(nameof(Cases))]
    public void FillsTheRole(string sentence, string type, string subject, string stance)
    {
        var reading = TestData.Read(sentence);
        var entities = reading.Entities.ToDictionary(entity => entity.Key, StringComparer.Ordinal);
        var found = reading
            .Statements.Where(statement =>
                statement.Type.ToString() == type && entities[statement.Subject].Name.Contains(subject, StringComparison.OrdinalIgnoreCase)
            )
            .Select(statement => statement.Stance.ToString())
            .ToList();
        Assert.That(found, stance == "none" ? Is.Empty : Does.Contain(stance));
    }
}
