using System.Globalization;
using Zindan.Core.Resolved;
using Zindan.Core.Statements;
using Zindan.Output;

namespace Zindan.Tests.Output;

public class BoundsWordingTests
{
    [TestCase(null, null, "")]
    [TestCase("2010-08-22", "2010-08-22", "22 August 2010")]
    [TestCase("2010-08-22", "2010-08-23", "22–23 August 2010")]
    [TestCase("2010-08-31", "2010-09-01", "31 August 2010 – 1 September 2010")]
    [TestCase("2010-08-01", "2010-08-31", "August 2010")]
    [TestCase("2012-02-01", "2012-02-29", "February 2012")]
    [TestCase("2010-06-01", "2010-08-31", "June 2010 – August 2010")]
    [TestCase("2010-01-01", "2010-12-31", "2010")]
    [TestCase("1992-01-01", "1997-12-31", "1992–1997")]
    [TestCase(null, "2011-05-03", "by 3 May 2011")]
    [TestCase("2011-05-03", null, "3 May 2011 or later")]
    public void WordsTimes(string? earliest, string? latest, string expected) =>
        Assert.That(BoundsWording.Of(new DateBounds(Day(earliest), Day(latest))), Is.EqualTo(expected));

    [TestCase(null, null, "")]
    [TestCase(25, 25, "25")]
    [TestCase(1500, 1500, "1,500")]
    [TestCase(25, 30, "25 to 30")]
    [TestCase(25, null, "at least 25")]
    [TestCase(null, 500, "at most 500")]
    public void WordsNumbers(int? low, int? high, string expected) =>
        Assert.That(BoundsWording.Of(new CountBounds(low, high)), Is.EqualTo(expected));

    [TestCase(25, 25, 25, "25")]
    [TestCase(20, 25, 30, "25 (20 to 30)")]
    [TestCase(20, null, 30, "20 to 30")]
    [TestCase(20, null, null, "at least 20")]
    [TestCase(20, 25, null, "25 (at least 20)")]
    [TestCase(null, 25, null, "25")]
    public void WordsEstimates(int? low, int? best, int? high, string expected) =>
        Assert.That(BoundsWording.Of(new CountEstimate(low, best, high)), Is.EqualTo(expected));

    private static DateOnly? Day(string? text) =>
        text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
