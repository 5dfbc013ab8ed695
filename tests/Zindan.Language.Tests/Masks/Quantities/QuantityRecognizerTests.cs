using Zindan.Language.Tests.Support;
using Zindan.Training.Measuring;
using Zindan.Training.Measuring.Cases;

namespace Zindan.Language.Tests.Masks.Quantities;

public class QuantityRecognizerTests
{
    [Test]
    public void ReachesItsBarOnTheTable()
    {
        var cases = QuantityCase.All().ToList();
        var wrong = cases.Where(quantity => !quantity.IsRight(Some.Pipeline)).ToList();

        Assert.Multiple(() =>
        {
            Assert.That(cases, Has.Count.AtLeast(120));
            Assert.That(
                100.0 * (cases.Count - wrong.Count) / cases.Count,
                Is.AtLeast(CaseMeasure.QuantitiesBar),
                string.Join(
                    '\n',
                    wrong.Select(quantity => $"{quantity}: {quantity.Read(Some.Pipeline)}, expected {quantity.Kind} {quantity.Bounds}")
                )
            );
        });
    }

    [TestCase("One of the three bombers got away.")]
    [TestCase("The police shot 13 of 32 suspects.")]
    [TestCase("Two out of the five guards survived.")]
    public void LinksAPartToItsWhole(string sentence)
    {
        var quantities = Some.Document(sentence).Quantities;

        Assert.That(quantities[0].PartOf, Is.EqualTo(1));
    }

    [TestCase("He carried an AK-47.")]
    [TestCase("Article 5 was invoked.")]
    [TestCase("Prisoners in Colony 7 rioted.")]
    [TestCase("It happened in 2010.")]
    [TestCase("A 28-year-old man fled.")]
    [TestCase("There is no longer a guard.")]
    public void CountsNothingWhereNothingIsCounted(string sentence) => Assert.That(Some.Document(sentence).Quantities, Is.Empty);

    [Test]
    public void KeepsBoundsInOrderInTheWholeTable() =>
        Assert.That(
            QuantityCase.All().Select(quantity => quantity.Read(Some.Pipeline)?.Bounds).Where(bounds => bounds?.Low > bounds?.High),
            Is.Empty
        );
}
