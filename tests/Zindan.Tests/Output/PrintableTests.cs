using Zindan.Output;

namespace Zindan.Tests.Output;

public class PrintableTests
{
    [TestCase("two\nlines  and\ta tab ", "two lines and a tab")]
    [TestCase("\u001b[31mred\u001b[0m", "[31mred[0m")]
    [TestCase("a\u202Eb\u200Bc\u0007", "abc")]
    [TestCase("Мирзо Зиёев", "Мирзо Зиёев")]
    [TestCase("[bold]not markup[/]", "[bold]not markup[/]")]
    public void NothingInALineSteersATerminal(string text, string expected) => Assert.That(Printable.Line(text), Is.EqualTo(expected));

    [TestCase("a short name", 20, "a short name")]
    [TestCase("the remand centre of the committee", 20, "the remand centre…")]
    [TestCase("Donaudampfschifffahrtsgesellschaft", 10, "Donaudamp…")]
    public void CutsBehindAWord(string text, int length, string expected)
    {
        Assert.That(Printable.Short(text, length), Is.EqualTo(expected));
        Assert.That(Printable.Short(text, length).Length, Is.LessThanOrEqualTo(length));
    }

    [Test]
    public void NeverCutsACharacterInTwo() =>
        Assert.That(Printable.Short(string.Concat(Enumerable.Repeat("😀", 10)), 6), Does.Not.Match("[\uD800-\uDBFF]…"));
}
