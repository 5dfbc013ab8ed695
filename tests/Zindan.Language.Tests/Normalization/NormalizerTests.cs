using Zindan.Language.Documents;
using Zindan.Language.Tests.Support;

namespace Zindan.Language.Tests.Normalization;

public class NormalizerTests
{
    [TestCase("N1", "ANYTOWN, Ruritania — Two inmates fled.", "Two inmates fled .")]
    [TestCase("N1", "ANYTOWN, Aug 5 (Reuters) - Two inmates fled.", "Two inmates fled .")]
    [TestCase("N1", "Kabul: Two inmates fled.", "Two inmates fled .")]
    [TestCase("N2", "Two inmates fled on Sunday.", "Two inmates fled .")]
    [TestCase("N2", "On Sunday, two inmates fled.", "two inmates fled .")]
    [TestCase("N2", "Last year a guard was killed.", "a guard was killed .")]
    [TestCase("N2", "Militants who had Friday attacked the jail were killed.", "Militants who had attacked the jail were killed .")]
    [TestCase("N3", "Two inmates fled, the ministry said.", "Two inmates fled .")]
    [TestCase("N3", "Two inmates fled, the ministry said in a statement.", "Two inmates fled .")]
    [TestCase("N3", "Two inmates fled, said Karim Rahimov, a spokesman for the ministry.", "Two inmates fled .")]
    [TestCase("N4", "Two inmates fled, according to the ministry.", "Two inmates fled .")]
    [TestCase("N4", "According to the ministry, two inmates fled.", "two inmates fled .")]
    [TestCase("N5", "Officials said that two inmates fled.", "two inmates fled .")]
    [TestCase("N5", "A spokesman told reporters that two inmates fled.", "two inmates fled .")]
    [TestCase("N7", "The inmates, including four Afghans, fled.", "The inmates fled .")]
    [TestCase("N7", "Nine men, most of them awaiting trial, fled.", "Nine men fled .")]
    [TestCase("N7", "Nine men, two of whom were armed, fled.", "Nine men fled .")]
    [TestCase("N7", "Rahimov, a former commander of the opposition, fled.", "Rahimov fled .")]
    [TestCase("N8", "Karim Rahimov, 36, fled.", "Karim Rahimov fled .")]
    [TestCase("N8", "The Islamic Movement of Uzbekistan (IMU) grew.", "The Islamic Movement of Uzbekistan grew .")]
    public void Lifts(string rule, string sentence, string core)
    {
        var document = Some.Document(sentence);

        Assert.Multiple(() =>
        {
            Assert.That(Some.Core(document), Is.EqualTo(core));
            Assert.That(document.Clauses[0].Satellites.Select(satellite => satellite.Rule), Has.Member(rule));
        });
    }

    [TestCase("N1", "The gate was open - nobody knew why.")]
    [TestCase("N2", "Friday marked the end of the siege.")]
    [TestCase("N2", "They mourned the victims of Friday's attack.")]
    [TestCase("N3", "The man who said so fled.")]
    [TestCase("N5", "Officials denied that two inmates fled.")]
    [TestCase("N5", "Officials said nothing.")]
    [TestCase("N7", "After freeing the inmates, the militants raided a depot, and left.")]
    [TestCase("N7", "The army, the police and the navy came.")]
    [TestCase("N7", "The inmates, who had guns, fled.")]
    [TestCase("N7", "Nine men fled, two of whom were armed.")]
    public void LeavesAlone(string rule, string sentence) =>
        Assert.That(Some.Document(sentence).Clauses[0].Satellites.Select(satellite => satellite.Rule), Has.No.Member(rule));

    [Test]
    public void NamesSpeakerAndCue()
    {
        var document = Some.Document("Two inmates fled, the interior ministry said on Sunday.");
        var attribution = document.Clauses[0].Satellites.Single(satellite => satellite.Kind == SatelliteKind.Attribution);

        Assert.Multiple(() =>
        {
            Assert.That(document.TextOf(attribution.Speaker!.Value), Is.EqualTo("the interior ministry"));
            Assert.That(document.Tokens[attribution.Cue!.Value].Form, Is.EqualTo("said"));
        });
    }

    [Test]
    public void HangsAnAsideOnItsNoun()
    {
        var document = Some.Document("Police held Karim Rahimov, a former commander of the opposition, in the jail.");
        var aside = document.Clauses[0].Satellites.Single(satellite => satellite.Kind == SatelliteKind.Aside);

        Assert.That(document.Tokens[aside.Host].Form, Is.EqualTo("Karim"));
    }
}
