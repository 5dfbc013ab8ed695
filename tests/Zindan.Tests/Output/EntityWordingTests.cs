using Zindan.Core.Entities;
using Zindan.Core.Resolved;
using Zindan.Output;

namespace Zindan.Tests.Output;

public class EntityWordingTests
{
    [TestCase("a prison in the northern city of Khujand", false, "a prison in the northern city of Khujand")]
    [TestCase("a prison", false, "a prison in Khudzhand")]
    [TestCase("Harlow prison", true, "Harlow prison")]
    public void ADescribedPrisonIsSaidWithItsPlaceOnce(string name, bool isNamed, string expected)
    {
        var prison = Entity(name, new PrisonAttributes(), []) with { IsNamed = isNamed };
        var place = Entity("Khudzhand", new PlaceAttributes(), ["Khujand"]);
        Assert.That(EntityWording.Prison(prison, place), Is.EqualTo(expected));
    }

    private static ResolvedEntity Entity(string name, EntityAttributes attributes, string[] aliases) =>
        new()
        {
            Id = name,
            MemberIds = [name],
            Name = name,
            Aliases = [.. aliases],
            Attributes = attributes,
        };
}
