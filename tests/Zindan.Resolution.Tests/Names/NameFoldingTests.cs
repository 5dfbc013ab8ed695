using Zindan.Resolution.Names;

namespace Zindan.Resolution.Tests.Names;

public sealed class NameFoldingTests
{
    [TestCase("  Al-Shabaab ", "al shabaab")]
    [TestCase("Shari’a", "sharia")]
    [TestCase("Emomali Rahmón", "emomali rahmon")]
    [TestCase("Ҷамшед Ғаффоров", "jamshed ghafforov")]
    [TestCase("محمد", "mhmd")]
    public void BringsSpellingsTogether(string name, string folded) => Assert.That(NameFolding.Fold(name), Is.EqualTo(folded));
}
