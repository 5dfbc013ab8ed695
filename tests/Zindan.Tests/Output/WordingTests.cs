using Zindan.Output;

namespace Zindan.Tests.Output;

public class WordingTests
{
    [TestCase(0, "article", "no articles")]
    [TestCase(1, "article", "1 article")]
    [TestCase(1957, "article", "1,957 articles")]
    [TestCase(2, "other file", "2 other files")]
    [TestCase(3, "reading", "3 readings")]
    [TestCase(0, "ruling", "no rulings")]
    public void CountsThings(int number, string noun, string expected) => Assert.That(Wording.Count(number, noun), Is.EqualTo(expected));

    [TestCase(0.4124, "412 milliseconds")]
    [TestCase(1.26, "1.3 seconds")]
    [TestCase(42.4, "42 seconds")]
    [TestCase(125, "2 minutes, 5 seconds")]
    public void WordsDurations(double seconds, string expected) =>
        Assert.That(Wording.Duration(TimeSpan.FromSeconds(seconds)), Is.EqualTo(expected));

    [TestCase("a", "a")]
    [TestCase("a,b", "a and b")]
    [TestCase("a,b,c", "a, b and c")]
    public void JoinsLists(string items, string expected) => Assert.That(Wording.List(items.Split(',')), Is.EqualTo(expected));

    [TestCase(312L, "312 B")]
    [TestCase(3_355_443L, "3.2 MB")]
    public void WordsSizes(long bytes, string expected) => Assert.That(Wording.Size(bytes), Is.EqualTo(expected));
}
