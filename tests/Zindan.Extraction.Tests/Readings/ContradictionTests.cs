using Zindan.Core.Statements;

namespace Zindan.Extraction.Tests.Readings;

/// <summary>What an article says against itself is kept and flagged on both sides; parts of a sum are no contradiction.</summary>
public sealed class ContradictionTests
{
    [TestCase("Forty inmates escaped from Holm prison, the warden said. The governor said that 52 inmates escaped from Holm prison.")]
    [TestCase(
        "The army said that nine soldiers were killed in an attack in Mellin. The rebels said 30 soldiers were killed in the attack."
    )]
    public void FlagsFiguresThatCannotBothBeTrue(string text)
    {
        var flagged = TestData.Read(text).Statements.Where(statement => statement.Contradicts.Length > 0).ToList();
        Assert.That(flagged, Has.Count.GreaterThanOrEqualTo(2));
        foreach (var statement in flagged)
        {
            Assert.That(
                flagged.Where(other => statement.Contradicts.Contains(other.Id)),
                Has.All.Matches<Statement>(other => other.Contradicts.Contains(statement.Id) && !other.Count.Overlaps(statement.Count))
            );
        }
    }

    [TestCase("At least 40 inmates escaped from Holm prison, the warden said. The governor said that 52 inmates escaped from Holm prison.")]
    [TestCase("Forty inmates escaped from Holm prison. The warden said that two other inmates escaped from Holm prison.")]
    [TestCase(
        "Nine soldiers were killed in an attack in Mellin, the army said. The army said 30 soldiers were killed in an attack in Tarnow."
    )]
    [TestCase(
        "One guard was killed in a raid in Mellin. Four guards were killed in the raid, the army said. Five guards were killed in the raid, the governor said."
    )]
    public void DoesNotFlagWhatCanBeTrueTogether(string text) =>
        Assert.That(TestData.Read(text).Statements.Where(statement => statement.Contradicts.Length > 0), Is.Empty);
}
