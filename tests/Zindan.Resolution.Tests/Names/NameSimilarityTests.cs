using Zindan.Resolution.Names;

namespace Zindan.Resolution.Tests.Names;

public sealed class NameSimilarityTests
{
    private const double Threshold = 0.84;

    [TestCase("Shuhrat Qodirzoda", "Shukhrat Kodirzoda", true)]
    [TestCase("Dr. Shuhrat Qodirzoda", "QODIRZODA, Shuhrat", true)]
    [TestCase("S. Qodirzoda", "Shuhrat Qodirzoda", true)]
    [TestCase("Шухрат Кодирзода", "Shukhrat Kodirzoda", true)]
    [TestCase("Abd al-Karim Tolibjon", "Abdulkarim Tolibjon", true)]
    [TestCase("Shuhrat Qodirzoda", "Nozim Qodirzoda", false)]
    [TestCase("Shuhrat Davlatovich Qodirzoda", "Shuhrat Nematovich Qodirzoda", false)]
    public void OfPersons(string left, string right, bool alike) =>
        Assert.That(NameSimilarity.OfPersons(left, right) >= Threshold, Is.EqualTo(alike));

    [TestCase("Vahdat Cotton Limited", "Vahdat Cotton Ltd.", true)]
    [TestCase("The Ministry of Defence", "Ministry of Defense", true)]
    [TestCase("Vahdat Freedom Brigade", "VFB", true)]
    [TestCase("Brigade Forty-Four", "Vahdat Brigade", false)]
    public void OfOrganisations(string left, string right, bool alike) =>
        Assert.That(NameSimilarity.OfOrganisations(left, right) >= Threshold, Is.EqualTo(alike));

    [FsCheck.NUnit.Property]
    public bool IsSymmetricAndWhole(string? left, string? right)
    {
        var (a, b) = (left ?? "", right ?? "");
        return Math.Abs(NameSimilarity.OfPersons(a, b) - NameSimilarity.OfPersons(b, a)) < 1e-9
            && NameSimilarity.OfPersons(a, b) is >= 0 and <= 1;
    }
}
