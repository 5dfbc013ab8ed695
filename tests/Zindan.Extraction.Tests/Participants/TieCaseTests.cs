namespace Zindan.Extraction.Tests.Participants;

/// <summary>One sentence each: who is tied to which organisation or person, in what role, how surely; and neighbours that are not tied.</summary>
public sealed class TieCaseTests
{
    private static IEnumerable<TestCaseData> Cases =>
        TestData
            .Rows("ties")
            .Select(row => new TestCaseData(row[0], row[1], row[2], row[3], row[4], row[5]).SetArgDisplayNames(row[0], row[2]));

    [TestCaseSource(nameof(Cases))]
    public void Ties(string sentence, string type, string subject, string other, string role, string stance)
    {
        var reading = TestData.Read(sentence);
        var names = reading.Entities.ToDictionary(entity => entity.Key, entity => entity.Name, StringComparer.Ordinal);
        var found = reading
            .Statements.Where(statement =>
                statement.Type.ToString() == type
                && names[statement.Subject].Contains(subject, StringComparison.OrdinalIgnoreCase)
                && names[statement.Object].Contains(other, StringComparison.OrdinalIgnoreCase)
                && (role == "-" || statement.Role == role)
            )
            .Select(statement => statement.Stance.ToString())
            .ToList();
        Assert.That(found, stance == "none" ? Is.Empty : Is.Not.Empty.And.All.EqualTo(stance));
    }
}
