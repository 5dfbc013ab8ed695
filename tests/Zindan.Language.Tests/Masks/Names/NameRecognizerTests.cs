using Zindan.Language.Documents;
using Zindan.Language.Tests.Support;

namespace Zindan.Language.Tests.Masks.Names;

public class NameRecognizerTests
{
    [TestCase("The president met Interior Ministry Gen. Abdurakhim Kakharov.", "Interior Ministry", NameType.Group)]
    [TestCase("The president met Interior Ministry Gen. Abdurakhim Kakharov.", "Abdurakhim Kakharov", NameType.Person)]
    [TestCase("On Sunday Russian President Vladimir Putin spoke.", "Vladimir Putin", NameType.Person)]
    [TestCase("They are members of the Islamic Movement of Uzbekistan.", "Islamic Movement of Uzbekistan", NameType.Group)]
    [TestCase("Omar Said of the Islamic Movement of Uzbekistan was killed.", "Islamic Movement of Uzbekistan", NameType.Group)]
    [TestCase("Justice Minister Ana Lopes flew to Lisbon.", "Ana Lopes", NameType.Person)]
    [TestCase("It is run by the State Committee for National Security.", "State Committee for National Security", NameType.Group)]
    [TestCase("He heads the Party of Green Hills (PGH).", "PGH", NameType.Group)]
    [TestCase("They fled into the Rasht Valley.", "Rasht Valley", NameType.Place)]
    [TestCase("He lives in the city of Khujand.", "Khujand", NameType.Place)]
    [TestCase("A man was shot in Khost province.", "Khost", NameType.Place)]
    [TestCase("He is held at the Holman Correctional Facility.", "Holman Correctional Facility", NameType.Prison)]
    [TestCase("The gang was led by spokesman Bob Horton.", "Bob Horton", NameType.Person)]
    [TestCase("The suspects are Karim Rahimov, 36, and others.", "Karim Rahimov", NameType.Person)]
    [TestCase("Police blamed the Taliban for it.", "Taliban", NameType.Group)]
    [TestCase("He was named by Mr. Nazarzoda.", "Nazarzoda", NameType.Person)]
    [TestCase("The newspaper La Verdad said so.", "La Verdad", NameType.Group)]
    [TestCase("The Iron Path claimed responsibility for the blast.", "Iron Path", NameType.Group)]
    [TestCase("He was shot after years of fighting for the Iron Path.", "Iron Path", NameType.Group)]
    [TestCase("Zarkent Yolu commander Musa Tariq fled.", "Zarkent Yolu", NameType.Group)]
    [TestCase("Musa Tariq, a Zarkent Yolu fighter, fled.", "Zarkent Yolu", NameType.Group)]
    [TestCase("Zarkent Yolu's founder, Musa Tariq, fled.", "Zarkent Yolu", NameType.Group)]
    [TestCase("The Delta Vipers fled to the hills.", "Delta Vipers", NameType.Group)]
    [TestCase("He has links to Saddam Hussein, they said.", "Saddam Hussein", NameType.Person)]
    [TestCase("Aleppo commander Musa Tariq fled.", "Aleppo", NameType.Place)]
    [TestCase("Two members of the Ndrangheta gang fled.", "Ndrangheta", NameType.Group)]
    [TestCase("It was read by the spy agency GCHQ on Monday.", "GCHQ", NameType.Group)]
    [TestCase("He had been a member of the PLK for years.", "PLK", NameType.Group)]
    public void Finds(string sentence, string name, NameType type) => Assert.That(Found(Some.Document(sentence)), Has.Member((name, type)));

    [TestCase("The Afghan officer fled.", "Afghan")]
    [TestCase("He came on Friday.", "Friday")]
    [TestCase("Six guards died.", "Six")]
    [TestCase("The Islamic party was banned.", "Islamic")]
    [TestCase("The test of his DNA was lost.", "DNA")]
    [TestCase("The gang fled to the valley.", "gang")]
    public void FindsNoNameIn(string sentence, string word) =>
        Assert.That(Some.Document(sentence).Names.Select(name => Some.Document(sentence).TextOf(name.Tokens)), Has.No.Member(word));

    [Test]
    public void LinksTitlesToTheirBearers()
    {
        var document = Some.Document("President Emomali Rakhmon met Dmitri Peskov, a spokesman, and the former deputy defence minister.");

        Assert.That(
            document.Titles.Select(title =>
                (
                    document.TextOf(title.Tokens),
                    title.Name is { } name ? document.TextOf(document.Names[name].Tokens) : null,
                    title.IsFormer
                )
            ),
            Is.EqualTo(
                new[]
                {
                    ("President", "Emomali Rakhmon", false),
                    ("spokesman", "Dmitri Peskov", false),
                    ("former deputy defence minister", null, true),
                }
            )
        );
    }

    [Test]
    public void FindsNationalities() =>
        Assert.That(
            Some.Document("Four Afghan citizens and six Russians fled.").Nationalities.Select(nationality => nationality.Country),
            Is.EqualTo(new[] { "Afghanistan", "Russia" })
        );

    private static IEnumerable<(string, NameType)> Found(Document document) =>
        document.Names.Select(name => (document.TextOf(name.Tokens), name.Type));
}
