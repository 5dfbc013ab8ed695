using Zindan.Resolution.Names;

namespace Zindan.Resolution.Tests.Names;

public sealed class NameFoldingTests
{
    [TestCase("  Al-Shabaab ", "al shabaab")]
    [TestCase("Shari’a", "sharia")]
    public void BringsSpellingsTogether(string name, string folded) => Assert.That(NameFolding.Fold(name), Is.EqualTo(folded));
}
