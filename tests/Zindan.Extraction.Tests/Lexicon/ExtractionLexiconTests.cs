using Zindan.Extraction.Lexicon;

namespace Zindan.Extraction.Tests.Lexicon;

public sealed class ExtractionLexiconTests
{
    private static readonly ExtractionLexicon Loaded = ExtractionLexicon.Load();

    [Test]
    public void HoldsAsManyEntriesAsTheDesignAsksFor() =>
        Assert.Multiple(() =>
        {
            Assert.That(Loaded.Frames.Triggers, Has.Length.GreaterThanOrEqualTo(350));
            Assert.That(Loaded.People.All.Count(), Is.GreaterThanOrEqualTo(250));
            Assert.That(Loaded.Cues.Count, Is.GreaterThanOrEqualTo(200));
            Assert.That(Loaded.Organisations.Count, Is.GreaterThanOrEqualTo(200));
            Assert.That(Loaded.Kinship.Nouns.Count(), Is.GreaterThanOrEqualTo(35));
            Assert.That(Loaded.Charges, Has.Count.GreaterThanOrEqualTo(60));
        });

    [Test]
    public void EveryConstructionNamesOnlyRolesOfTheFramesThatUseIt()
    {
        foreach (var trigger in Loaded.Frames.Triggers)
        {
            var roles = trigger.Frame.Roles.SelectMany(role => new[] { role.Name, role.Object }).ToHashSet();
            Assert.That(trigger.Construction.Roles.Values.Where(role => role != "-").Any(roles.Contains), Is.True, trigger.Rule);
        }
    }

    [Test]
    public void NoTriggerStandsTwiceForOneFrame() =>
        Assert.That(Loaded.Frames.Triggers.Select(trigger => (trigger.Rule, trigger.Part)), Is.Unique);

    [TestCase("gunmen", "gunman", true)]
    [TestCase("inmates", "inmate", true)]
    [TestCase("bodies", "body", true)]
    [TestCase("guard", "guard", false)]
    [TestCase("policewomen", "policewoman", true)]
    [TestCase("wives", "wife", true)]
    public void KnowsSingularAndPlural(string form, string lemma, bool isPlural) =>
        Assert.That(Loaded.People.Singular(form), Is.EqualTo((lemma, isPlural)));

    [Test]
    public void AcronymsKeepTheirCase() =>
        Assert.Multiple(() =>
        {
            Assert.That(Loaded.Organisations.Find("IS")?.Name, Is.EqualTo("Islamic State"));
            Assert.That(Loaded.Organisations.Find("is"), Is.Null);
            Assert.That(Loaded.Organisations.Find("al-Qaeda"), Is.EqualTo(Loaded.Organisations.Find("Al Qaida")));
        });

    [TestCase("violence", "gunfire", true)]
    [TestCase("violence", "crash", false)]
    [TestCase("mishap", "crash", true)]
    [TestCase("away", "courthouse", true)]
    public void AContextHoldsTheWordsThatTellOfIt(string name, string word, bool belongs) =>
        Assert.That(Loaded.Contexts.Contains(name, word), Is.EqualTo(belongs));

    [Test]
    public void AVerbThatCarriesADeedMaySufferIt() =>
        Assert.Multiple(() =>
        {
            Assert.That(Loaded.Carriers.Contains("light", "suffer"), Is.True);
            Assert.That(Loaded.Carriers.Contains("suffering", "suffer"), Is.True);
            Assert.That(Loaded.Carriers.Contains("suffering", "launch"), Is.False);
        });
}
