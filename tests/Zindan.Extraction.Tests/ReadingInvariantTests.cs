using FsCheck;
using FsCheck.Fluent;
using Zindan.Core.Articles;
using Zindan.Core.Json;
using Zindan.Core.Statements;

namespace Zindan.Extraction.Tests;

/// <summary>What holds for every reading, whatever the article.</summary>
public sealed class ReadingInvariantTests
{
    private static IEnumerable<string> Articles => TestData.Articles();

    [TestCaseSource(nameof(Articles))]
    public void EveryStatementStandsInTheText(string name)
    {
        var text = TestData.Text(name).Split("\n---\n")[0];
        var reading = TestData.Read(text);
        var entities = reading.Entities.ToDictionary(entity => entity.Key, StringComparer.Ordinal);
        Assert.Multiple(() =>
        {
            Assert.That(reading.Statements.Select(statement => statement.Id), Is.Unique);
            foreach (var statement in reading.Statements)
            {
                Assert.That(statement.Evidence.Span.Of(text), Is.EqualTo(statement.Evidence.Quote));
                Assert.That(
                    StatementSignature.Allows(statement.Type, entities[statement.Subject].Label, entities[statement.Object].Label),
                    Is.True,
                    statement.Type.ToString()
                );
                Assert.That(statement.Confidence, Is.InRange(0, 1));
                Assert.That(statement.Trace, Is.Not.Empty);
            }

            foreach (var mention in reading.Entities.SelectMany(entity => entity.Mentions))
            {
                Assert.That(mention.Span.Of(text), Is.EqualTo(mention.Text));
            }
        });
    }

    [Test]
    public void ReadingTwiceOnManyThreadsGivesTheSameBytes()
    {
        var texts = TestData.Articles().Select(name => TestData.Text(name).Split("\n---\n")[0]).ToList();
        var once = texts.Select(Bytes).ToList();
        var again = texts.AsParallel().AsOrdered().Select(Bytes).ToList();
        Assert.That(again, Is.EqualTo(once));
    }

    [TestCase("")]
    [TestCase("   \n\n ")]
    [TestCase("\"")]
    [TestCase("killed killed killed")]
    [TestCase("!!! 12 ,,, — “ ” 's of of of")]
    [TestCase("Escape.\n\nEscape\n\nescaped from from prison prison")]
    public void AnyTextIsRead(string text) => Assert.That(() => TestData.Read(text), Throws.Nothing);

    private static readonly string[] s_words =
    [
        "(",
        ")",
        ",",
        ";",
        ":",
        "\"",
        "-",
        ".",
        "the",
        "a",
        "of",
        "in",
        "and",
        "or",
        "who",
        "whose",
        "'s",
        "Karim",
        "Noor",
        "Peru",
        "Reuters",
        "Taliban",
        "minister",
        "head",
        "commander",
        "brother",
        "group",
        "prison",
        "inmates",
        "guards",
        "One",
        "five",
        "1990",
        "born",
        "escaped",
        "killed",
        "was",
        "were",
        "shot",
        "dead",
        "arrested",
        "said",
        "among",
        "them",
        "include",
        "led",
        "by",
        "attack",
        "bombing",
        "second",
        "command",
        "whom",
        "alive",
        "then",
        "once",
    ];

    /// <summary>A sentence that is a trigger from its first word on, or ends before its verb has come.</summary>
    [TestCase("Designated terrorists fled.")]
    [TestCase("Banned disappearance.")]
    [TestCase("Karim was killed. Then was once")]
    [TestCase("abscond falsely instead")]
    public void AFragmentIsRead(string text) => Assert.That(TestData.Read(text), Is.Not.Null);

    /// <summary>Whatever the words are and wherever the brackets stand.</summary>
    [Test]
    public void AnyWordsAreRead() =>
        Prop.ForAll(
                Gen.Elements(s_words).ArrayOf().Where(words => words.Length > 3).ToArbitrary(),
                words => TestData.Read(string.Join(' ', words)) is not null
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(400));

    private static string Bytes(string text) =>
        Convert.ToHexString(
            ReadingJson.ToBytes(TestData.Reader.Read(Article.Create("same", text)), ReadingDetail.Complete, ReadingJson.OneLine)
        );
}
