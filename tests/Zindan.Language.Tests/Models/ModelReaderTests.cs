using System.Text;
using Zindan.Language.Models;
using Zindan.Language.Tagging;

namespace Zindan.Language.Tests.Models;

public sealed class ModelReaderTests
{
    private static readonly ModelHeader s_header = new("tagger", "what", "data", "licence", "2026-11-21", "command");

    [Test]
    public void HeaderIsReadAsWritten() =>
        Assert.That(ModelHeader.Read(new MemoryStream(s_header.ToBytes()), "a.bin"), Is.EqualTo(s_header));

    [Test]
    public void NamesAFileThatIsNoModel() =>
        Assert.That(
            () => ModelHeader.Read(new MemoryStream(Encoding.UTF8.GetBytes("<html>")), "a.bin"),
            Throws.TypeOf<ModelFormatException>().With.Message.StartsWith("a.bin: not a model file")
        );

    [Test]
    public void NamesAModelOfAnotherKind() =>
        Assert.That(
            () => new ModelReader(new MemoryStream(s_header.ToBytes()), "parser", "a.bin"),
            Throws.TypeOf<ModelFormatException>().With.Message.EqualTo("a.bin: holds a model of kind \"tagger\", not \"parser\".")
        );

    [Test]
    public void NamesAModelThatIsCutShort()
    {
        using var reader = new ModelReader(new MemoryStream(s_header.ToBytes()), "tagger", "a.bin");
        Assert.That(
            () => reader.ReadArray<byte>(),
            Throws.TypeOf<ModelFormatException>().With.Message.StartsWith("a.bin: damaged or cut short")
        );
    }

    [Test]
    public void NamesTheLineOfATableThatIsDamaged() =>
        Assert.That(
            () =>
                Lemmatizer.Load(
                    EnglishModels.Load().Clusters,
                    ("lemmas.tsv", new MemoryStream(Encoding.UTF8.GetBytes("# comment\nmen\tNNS\n")))
                ),
            Throws.TypeOf<ModelFormatException>().With.Message.StartsWith("lemmas.tsv, line 2")
        );

    [TestCase("word-clusters.bin")]
    [TestCase("word-vectors.bin")]
    [TestCase("gazetteer.bin")]
    [TestCase("tagger.bin")]
    [TestCase("parser.bin")]
    [TestCase("names.bin")]
    public void ShippedModelsSayWhatTheyAre(string name)
    {
        using var stream = typeof(EnglishModels).Assembly.GetManifestResourceStream($"Zindan.Language.English.Models.{name}");
        var header = ModelHeader.Read(stream!, name);
        Assert.That(new[] { header.Description, header.Data, header.Licence, header.Date, header.Command }, Has.None.Empty);
    }
}
