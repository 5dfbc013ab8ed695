using System.Globalization;
using Zindan.Core.Entities;
using Zindan.Core.Statements;

namespace Zindan.Extraction.Tests.Frames;

/// <summary>Which events a short article tells of: one told twice is one, another is another, each at its place and time.</summary>
public sealed class EventCaseTests
{
    private static IEnumerable<TestCaseData> Cases =>
        TestData.Rows("events").Select(row => new TestCaseData(row).SetArgDisplayNames(row[0]));

    [TestCaseSource(nameof(Cases))]
    public void TellsEventsApart(string text, string type, string count, string place, string earliest, string latest)
    {
        var reading = TestData.Read(text);
        var events = reading
            .Entities.Where(entity => entity.Attributes is EventAttributes attributes && attributes.Type == Enum.Parse<EventType>(type))
            .ToList();

        Assert.That(events, Has.Count.EqualTo(int.Parse(count, CultureInfo.InvariantCulture)));
        if (events.Count == 0)
        {
            return;
        }

        var when = ((EventAttributes)events[0].Attributes).When;
        var names = reading.Entities.ToDictionary(entity => entity.Key, entity => entity.Name, StringComparer.Ordinal);
        var places = reading
            .Statements.Where(statement => statement.Type == StatementType.OccurredAt && statement.Subject == events[0].Key)
            .Select(statement => names[statement.Object]);
        Assert.Multiple(() =>
        {
            Assert.That(places, place == "-" ? Is.Empty : Is.EquivalentTo(place.Split(" + ")));
            Assert.That(Day(when.Earliest), Is.EqualTo(earliest));
            Assert.That(Day(when.Latest), Is.EqualTo(latest));
        });
    }

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "-";
}
