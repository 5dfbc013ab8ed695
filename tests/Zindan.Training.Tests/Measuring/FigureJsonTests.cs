using Zindan.Training.Measuring;

namespace Zindan.Training.Tests.Measuring;

public sealed class FigureJsonTests
{
    [Test]
    public void WritesFiguresWithoutDetails() =>
        Assert.That(
            FigureJson.Write([
                new Figure("upos.ewt", 95.7049, 95.5),
                new Figure("uas.ewt", 87.1, IsDetail: true),
                new Figure("wordsPerSecond", 31234.5, Unit: "words/s"),
            ]),
            Is.EqualTo("""{"upos.ewt":95.7,"wordsPerSecond":31234.5}""")
        );
}
