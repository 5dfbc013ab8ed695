using System.Text;
using Zindan.Sources.Decoding;

namespace Zindan.Sources.Tests.Decoding;

public sealed class EncodingTests : ScratchFolder
{
    private const string Text =
        "Guzmán’s escape\r\n\r\nThe governor of the prison in Almoloya said that the “tunnel” had been a café’s cellar.\r\n";
    private const string Stored =
        "Guzmán’s escape\n\nThe governor of the prison in Almoloya said that the “tunnel” had been a café’s cellar.\n";

    private static IEnumerable<TestCaseData> Encodings()
    {
        yield return Case("UTF-8", new UTF8Encoding(false), mark: false);
        yield return Case("UTF-8 with mark", Encoding.UTF8, mark: true);
        yield return Case("UTF-16 LE with mark", Encoding.Unicode, mark: true);
        yield return Case("UTF-16 BE with mark", Encoding.BigEndianUnicode, mark: true);
        yield return Case("UTF-16 LE", Encoding.Unicode, mark: false);
        yield return Case("UTF-16 BE", Encoding.BigEndianUnicode, mark: false);
        yield return Case("Windows-1252", CodePage.Windows1252, mark: false);
    }

    private static TestCaseData Case(string name, Encoding encoding, bool mark) =>
        new TestCaseData(mark ? [.. encoding.GetPreamble(), .. encoding.GetBytes(Text)] : encoding.GetBytes(Text)).SetArgDisplayNames(name);

    [TestCaseSource(nameof(Encodings))]
    public async Task StoresTheDecodedInputWithoutMarkAndCarriageReturns(byte[] bytes)
    {
        Write("a.txt", bytes);

        Assert.That((await Items.ArticlesAsync(Folder)).Single().Text, Is.EqualTo(Stored));
    }

    [TestCase("<meta charset=\"windows-1251\">")]
    [TestCase("<meta http-equiv='Content-Type' content='text/html; charset=windows-1251'>")]
    [TestCase("<?xml version='1.0' encoding='windows-1251'?>")]
    public async Task ReadsTheCharacterSetThatAPageDeclares(string declaration)
    {
        var page =
            $"{declaration}<html><head></head><body><p>The town of Худжанд is where the guards of the colony said that the men had been seen.</p><p>{Body}</p></body></html>";
        Write("a.html", CodePage.Named("windows-1251")!.GetBytes(page));

        Assert.That((await Items.ArticlesAsync(Folder)).Single().Text, Does.Contain("Худжанд"));
    }

    [TestCase("iso-8859-1")]
    [TestCase("windows-1252")]
    [TestCase("no-such-charset")]
    public void BelievesValidUtf8MoreThanADeclaration(string declared) =>
        Assert.That(TextDecoder.Decode(Encoding.UTF8.GetBytes("café"), declared), Is.EqualTo("café"));

    [Test]
    public void KeepsTheRestOfUtf8ThatWasCutInTheMiddleOfACharacter() =>
        Assert.That(
            TextDecoder.Decode(Encoding.UTF8.GetBytes("“café” — naïve ü ö ä é").AsSpan()[..^1]),
            Does.StartWith("“café” — naïve ü ö ä ")
        );

    [FsCheck.NUnit.Property]
    public bool StoresAnyTextAsItIs(string? written)
    {
        var text = "Words " + new string([.. (written ?? "").Where(c => !char.IsControl(c) && !char.IsSurrogate(c) && c != '\uFEFF')]);
        return string.Equals(TextDecoder.Decode(Encoding.UTF8.GetBytes(text)), text, StringComparison.Ordinal);
    }
}
