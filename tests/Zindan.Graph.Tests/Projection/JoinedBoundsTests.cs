using System.Globalization;
using Zindan.Core.Statements;
using Zindan.Graph.Projection;

namespace Zindan.Graph.Tests.Projection;

/// <summary>Bounds are written as in the graph model: <c>low..high</c>, either side may be missing.</summary>
public sealed class JoinedBoundsTests
{
    [TestCase("..", ExpectedResult = "..")]
    [TestCase("25..25 ..", ExpectedResult = "25..25", Description = "who gives no number takes none away")]
    [TestCase("25..25 25..", ExpectedResult = "25..25", Description = "at least 25 agrees with 25")]
    [TestCase("25.. ..30", ExpectedResult = "25..30")]
    [TestCase("25..25 28..28", ExpectedResult = "25..28", Description = "who contradict each other are both kept")]
    [TestCase("25..25 ..20", ExpectedResult = "..25")]
    [TestCase("30.. 10..20", ExpectedResult = "10..")]
    public string NumbersNarrowEachOtherUnlessTheyDisagree(string bounds) => Text(JoinedBounds.Of(bounds.Split(' ').Select(Count)));

    [TestCase("2010-08-01..2010-08-31 2010-08-22..2010-08-22", StatementType.EscapedFrom, ExpectedResult = "2010-08-22..2010-08-22")]
    [TestCase("2010-08-01..2010-08-31 2010-08-22..2010-08-22", StatementType.AffiliatedWith, ExpectedResult = "2010-08-01..2010-08-31")]
    [TestCase("2009-01-01..2009-12-31 2010-08-22..2010-08-22", StatementType.EscapedFrom, ExpectedResult = "2009-01-01..2010-08-22")]
    [TestCase("..2010-08-22 2010-08-20..", StatementType.KilledIn, ExpectedResult = "2010-08-20..2010-08-22")]
    [TestCase("..2010-08-22 2010-08-20..", StatementType.HeldIn, ExpectedResult = "..")]
    [TestCase(".. 2010-08-20..2010-08-20", StatementType.HeldIn, ExpectedResult = "2010-08-20..2010-08-20")]
    public string DaysNarrowEachOtherWhereTheThingHappensOnce(string bounds, StatementType type) =>
        Text(JoinedBounds.Of(type, bounds.Split(' ').Select(Days)));

    private static CountBounds Count(string text)
    {
        var (low, high) = Sides(text);
        return new CountBounds(
            low is null ? null : int.Parse(low, CultureInfo.InvariantCulture),
            high is null ? null : int.Parse(high, CultureInfo.InvariantCulture)
        );
    }

    private static DateBounds Days(string text)
    {
        var (earliest, latest) = Sides(text);
        return new DateBounds(
            earliest is null ? null : DateOnly.Parse(earliest, CultureInfo.InvariantCulture),
            latest is null ? null : DateOnly.Parse(latest, CultureInfo.InvariantCulture)
        );
    }

    private static (string? Left, string? Right) Sides(string text)
    {
        var sides = text.Split("..");
        return (sides[0].Length == 0 ? null : sides[0], sides[1].Length == 0 ? null : sides[1]);
    }

    private static string Text(CountBounds bounds) => string.Create(CultureInfo.InvariantCulture, $"{bounds.Low}..{bounds.High}");

    private static string Text(DateBounds bounds) =>
        string.Create(CultureInfo.InvariantCulture, $"{bounds.Earliest:yyyy-MM-dd}..{bounds.Latest:yyyy-MM-dd}");
}
