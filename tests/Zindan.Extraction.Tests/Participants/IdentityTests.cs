using Zindan.Core.Entities;

namespace Zindan.Extraction.Tests.Participants;

/// <summary>Which descriptions and names of an article are one person, and which are not.</summary>
public sealed class IdentityTests
{
    private static readonly TestCaseData[] Same =
    [
        new(
            "A rebel commander was captured on Sunday. Tomas Rueda, 41, head of the Green Column, was found in a cave.",
            "Tomas Rueda",
            "A rebel commander"
        ),
        new(
            "Gunmen kidnapped a Danish journalist in Mali. Lars Holm, a reporter, disappeared near Gao.",
            "Lars Holm",
            "a Danish journalist"
        ),
        new("A gunman opened fire in a bar. Police shot the shooter dead.", "A gunman", "the shooter"),
        new("Pedro Luna, 34, alias El Zorro, escaped from a prison in Tampico. El Zorro was caught in May.", "Pedro Luna", "El Zorro"),
        new("A man named Joel Reyes broke a leg and was arrested.", "Joel Reyes", "A man"),
        new("Police identified the leader of the gang as Marco Silva. Silva was arrested.", "Marco Silva", "the leader"),
        new("Omar Said, described by prosecutors as second-in-command of Hamas, was jailed.", "Omar Said", "second-in-command"),
        new("The gunman, a former soldier, was killed by police.", "The gunman", "a former soldier"),
    ];

    private static readonly TestCaseData[] Different =
    [
        new(
            "Two more clerics were killed, days after a bomb killed a mullah. Mullah Karim Gul was shot dead late on Sunday.",
            "Karim Gul",
            "a mullah"
        ),
        new("A guard was killed in a riot. Inmate Omar Hassan was killed too.", "Omar Hassan", "A guard"),
        new("The president named Omar Said as minister on Monday. Omar Said was arrested later.", "Omar Said", "The president"),
        new("A soldier was killed in Mali. Another soldier, Paul Roy, was killed in Chad.", "Paul Roy", "A soldier"),
        new("A man was arrested in Kano. Police commissioner Musa Ali said Ali Bello was safe.", "Musa Ali", "A man"),
    ];

    [TestCaseSource(nameof(Same))]
    public void AreOne(string text, string name, string description) => Assert.That(MentionsOf(text, name), Does.Contain(description));

    [TestCaseSource(nameof(Different))]
    public void AreTwo(string text, string name, string description) => Assert.That(MentionsOf(text, name), Does.Not.Contain(description));

    [Test]
    public void OneBodyOfAStateIsOneUnderAllItsNames()
    {
        var groups = TestData
            .Read(
                "The Ministry of Interior of Kenya jailed six men. The Kenyan Interior Ministry said so on Monday. "
                    + "An interior ministry spokesman, Omar Said, was arrested."
            )
            .Entities.Where(entity => entity.Label == EntityLabel.Group && entity.Name.Contains("nterior", StringComparison.Ordinal));
        Assert.That(groups.Count(), Is.EqualTo(1));
    }

    [TestCase("The attacker, 25-year-old Omar Said, was arrested.", "Omar Said", 25)]
    [TestCase("Omarov, a 24-year-old Russian, was arrested.", "Omarov", 24)]
    [TestCase("The escapee, a 28-year-old who was serving nine years, was killed.", "The escapee", 28)]
    public void AgeIsOfWhoeverItStandsBeside(string text, string name, int age)
    {
        var person = TestData.Read(text).Entities.Single(entity => entity.Name == name);
        Assert.That(((PersonAttributes)person.Attributes).Age, Is.EqualTo(age));
    }

    [Test]
    public void NationalityIsAnAdjectiveAndHandedDown()
    {
        var people = TestData
            .Read("Police arrested two Russian citizens, Ivan Orlov and Oleg Petrov.")
            .Entities.Where(entity => entity.IsNamed);
        Assert.That(people.Select(entity => ((PersonAttributes)entity.Attributes).Nationality), Is.All.EqualTo("Russian"));
    }

    [Test]
    public void NobodyIsMadeOfACryOrABuilding()
    {
        var people = TestData
            .Read("He shouted God is great and was killed near the Karl Heinz Hospital in Bonn. Two guards were shot in the head.")
            .Entities.Where(entity => entity.Label == EntityLabel.Person)
            .Select(entity => entity.Name);
        Assert.That(people, Has.None.Contain("God").And.None.Contain("Karl").And.None.EqualTo("the head"));
    }

    private static IEnumerable<string> MentionsOf(string text, string name) =>
        TestData
            .Read(text)
            .Entities.Single(entity => entity.Name.Contains(name, StringComparison.Ordinal))
            .Mentions.Select(mention => mention.Text);
}
