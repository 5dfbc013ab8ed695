using Zindan.Language.Tests.Support;

namespace Zindan.Language.Tests.Masks.Ages;

public class AgeRecognizerTests
{
    [TestCase("Karim Rahimov, 36, fled.", 36)]
    [TestCase("A 17-year-old boy fled.", 17)]
    [TestCase("The escapee, a 28-year-old, fled.", 28)]
    [TestCase("The man is 40 years old.", 40)]
    [TestCase("A man aged 52 fled.", 52)]
    [TestCase("Karim Rahimov (36) fled.", 36)]
    [TestCase("An 18-month-old girl was hurt.", 1)]
    [TestCase("The twenty-nine-year-old fled.", 29)]
    public void Finds(string sentence, int years) => Assert.That(Some.Document(sentence).Ages.Single().Years, Is.EqualTo(years));

    [TestCase("On August 23, 36, men fled.")]
    [TestCase("He served a 20-year sentence.")]
    [TestCase("They waited 36 hours.")]
    [TestCase("It cost 36, not 40.")]
    public void FindsNoneIn(string sentence) => Assert.That(Some.Document(sentence).Ages, Is.Empty);
}
