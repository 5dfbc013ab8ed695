using Zindan.Core.Statements;

namespace Zindan.Core.Tests.Statements;

public class BoundsTests
{
    private static readonly DateOnly Monday = new(2010, 8, 23);

    [Test]
    public void DisjointDaysDoNotOverlapAndOpenBoundsDo() =>
        Assert.Multiple(() =>
        {
            Assert.That(DateBounds.On(Monday).Overlaps(DateBounds.On(Monday.AddDays(1))), Is.False);
            Assert.That(DateBounds.On(Monday).Overlaps(new DateBounds(null, Monday)), Is.True);
            Assert.That(DateBounds.On(Monday).Overlaps(DateBounds.Unknown), Is.True);
        });

    [FsCheck.NUnit.Property]
    public bool CoverHoldsBothAndIntersectionLiesInBoth(byte a, byte b, byte c, byte d)
    {
        var left = new DateBounds(Monday.AddDays(Math.Min(a, b)), Monday.AddDays(Math.Max(a, b)));
        var right = new DateBounds(Monday.AddDays(Math.Min(c, d)), Monday.AddDays(Math.Max(c, d)));
        var (cover, common) = (left.Cover(right), left.Intersect(right));
        return cover == right.Cover(left)
            && common == right.Intersect(left)
            && cover.Earliest <= left.Earliest
            && cover.Latest >= right.Latest
            && left.Overlaps(right) == (common.Earliest <= common.Latest);
    }

    [TestCase(25, null, 30, 30, true)]
    [TestCase(25, 25, null, 24, false)]
    [TestCase(null, null, 3, 3, true)]
    public void CountsOverlapWhereOneNumberSatisfiesBoth(int? low, int? high, int? otherLow, int? otherHigh, bool expected) =>
        Assert.That(new CountBounds(low, high).Overlaps(new CountBounds(otherLow, otherHigh)), Is.EqualTo(expected));
}
