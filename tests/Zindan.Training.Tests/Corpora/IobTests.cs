using Zindan.Language.Naming;
using Zindan.Training.Corpora;

namespace Zindan.Training.Tests.Corpora;

public sealed class IobTests
{
    [Test]
    public void ReadsNamesOfThreeTypesAndNoOther()
    {
        using var file = new TemporaryFile(
            "names.iob2",
            "# newdoc id = a\n1\tGhayrat\tB-PER\t-\n2\tKarimov\tI-PER\t-\n3\t,\tB-O\t-\n4\tTajik\tB-OTH\t-\n5\tNational\tB-ORG\t-\n6\tGuard\tI-ORG\t-\n7\tDushanbe\tB-LOC\t-\n"
        );
        Assert.That(
            Iob.ReadUniversalNer(file.Path).Single().Names,
            Is.EqualTo(
                new[]
                {
                    new NameSpan(0, 2, NameType.Person, 0),
                    new NameSpan(4, 6, NameType.Organisation, 0),
                    new NameSpan(6, 7, NameType.Location, 0),
                }
            )
        );
    }

    [Test]
    public void CutsHyphenatedWordsOfWikigoldAsTreebanksDo()
    {
        using var file = new TemporaryFile(
            "wikigold.conll.txt",
            "Dushanbe-based I-LOC\nAsia-Plus I-ORG\nreported O\n\n-DOCSTART- O\n\n- O\n"
        );
        Assert.That(Iob.ReadWikigold(file.Path)[0].Forms, Is.EqualTo(new[] { "Dushanbe", "-", "based", "Asia", "-", "Plus", "reported" }));
    }
}
