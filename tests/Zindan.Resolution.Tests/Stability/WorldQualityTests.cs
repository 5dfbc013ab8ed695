using Zindan.Core.Entities;
using Zindan.Measuring.Worlds;

namespace Zindan.Resolution.Tests.Stability;

public sealed class WorldQualityTests
{
    [TestCase(EntityLabel.Person)]
    [TestCase(EntityLabel.Group)]
    [TestCase(EntityLabel.Prison)]
    [TestCase(EntityLabel.Event)]
    [TestCase(EntityLabel.Place)]
    public void FindsMostOfWhatIsTheSameAndHardlyEverJoinsWhatIsNot(EntityLabel label)
    {
        var world = WorldMaker.Make(400, seed: 7);
        var score = BCubed.Of(EntityResolver.Create().Resolve(world.Readings, []), world, label);
        Assert.Multiple(() =>
        {
            Assert.That(score.Precision, Is.GreaterThanOrEqualTo(0.98));
            Assert.That(score.F1, Is.GreaterThanOrEqualTo(0.95));
        });
    }
}
