using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Zindan.Language.Documents;
using Zindan.Language.Tests.Support;

namespace Zindan.Language.Tests.Pipeline;

/// <summary>Whatever the text is, the pipeline gives a sound document.</summary>
public class AnyTextTests
{
    private static readonly string[] s_pieces =
    [
        "The guards",
        "fled",
        " ",
        " ",
        "\n",
        "\n\n",
        ".",
        ",",
        "“",
        "”",
        "\"",
        "'",
        "’s",
        "(",
        ")",
        "[",
        "—",
        "-",
        "25",
        "1:10 a.m.",
        "U.S.",
        "Gen.",
        "Sunday",
        "last week",
        "said",
        "according to",
        "Ziyoev",
        "Interior Ministry",
        "\u0000",
        "\u0007",
        "\u200F",
        "\u202E",
        "مرحبا",
        "привет",
        "日本語",
        "😀",
        "👩‍👩‍👧",
        "\uD800",
        "\uDC00",
        "e\u0301",
        "\u00A0",
        "http://x.y/z",
        "a@b.c",
        "$5",
        "40%",
        "%%",
        "...",
        "…",
        "[…]",
        "'97",
        "1990s",
        "don't",
        "(IMU)",
        "as many as",
        "two dozen",
        "of",
        "the",
        "and",
        "X",
        "\t",
        "\r",
    ];

    [Test]
    public void IsSoundForAnyString() =>
        Prop.ForAll(ArbMap.Default.ArbFor<NonNull<string>>(), text => IsSound(text.Get)).QuickCheckThrowOnFailure();

    [Test]
    public void IsSoundForAnyMixtureOfPieces() =>
        Prop.ForAll(
                Gen.Elements(s_pieces).ArrayOf().ToArbitrary(),
                pieces => IsSound(string.Join(' ', pieces)) && IsSound(string.Concat(pieces))
            )
            .QuickCheckThrowOnFailure();

    [TestCase("")]
    [TestCase("   \n\n\t ")]
    [TestCase(".")]
    [TestCase("\uD83D")]
    [TestCase("((((((((((((")]
    [TestCase("“““““““””””””")]
    [TestCase("'''''''''''''")]
    public void IsSoundForOddTexts(string text) => Assert.That(IsSound(text), Is.True);

    [TestCase('a', 1_000_000)]
    [TestCase('A', 1_000_000)]
    [TestCase('5', 1_000_000)]
    [TestCase('-', 1_000_000)]
    [TestCase('.', 1_000_000)]
    [TestCase('ب', 1_000_000)]
    [TestCase('"', 5_000)]
    [TestCase('(', 5_000)]
    [TestCase('\'', 5_000)]
    public void EndsForOneCharacterWithoutASpace(char c, int count) => Assert.That(IsSound(new string(c, count)), Is.True);

    [Test]
    public void GivesTheSameDocumentTwice()
    {
        const string Text =
            "KHUJAND, Tajikistan — At least 25 inmates fled on Sunday, an official said. “They shot Gen. Karimov,” he added.";

        var first = Describe(Some.Document(Text, "2010-08-23"));
        var second = Describe(Some.Document(Text, "2010-08-23"));

        Assert.That(second, Is.EqualTo(first));
    }

    private static string Describe(Document document)
    {
        var text = new StringBuilder();
        foreach (var token in document.Tokens)
        {
            text.Append(null, $"{token.Form}/{token.Upos}/{token.HeadIndex}/{token.Relation} ");
        }

        text.AppendJoin(' ', document.Names.Select(name => $"{name.Tokens} {name.Type}"));
        text.AppendJoin(' ', document.Times.Select(time => $"{time.Tokens} {time.Bounds}"));
        return text.AppendJoin(' ', document.Chains.Select(chain => string.Join('+', chain.Mentions.Select(mention => mention.Tokens))))
            .ToString();
    }

    private static bool IsSound(string text)
    {
        var document = Some.Document(text);
        return TokensCover(document)
            && SentencesCover(document)
            && TreesAreTrees(document)
            && ClausesCover(document)
            && NothingOverlaps(document);
    }

    private static bool TokensCover(Document document)
    {
        var end = 0;
        foreach (var token in document.Tokens)
        {
            if (
                token.Span.Start < end
                || token.Span.Length == 0
                || token.Form != token.Span.Of(document.Text)
                || !IsBlank(document.Text[end..token.Span.Start])
            )
            {
                return false;
            }

            end = token.Span.End;
        }

        return IsBlank(document.Text[end..]);
    }

    private static bool IsBlank(string text) =>
        text.All(c =>
            char.IsWhiteSpace(c) || char.IsControl(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.Format
        );

    private static bool SentencesCover(Document document)
    {
        var next = 0;
        foreach (var sentence in document.Sentences)
        {
            if (sentence.Tokens.Start != next || sentence.Tokens.IsEmpty)
            {
                return false;
            }

            next = sentence.Tokens.End;
        }

        return next == document.Tokens.Count;
    }

    private static bool TreesAreTrees(Document document)
    {
        foreach (var sentence in document.Sentences)
        {
            var roots = 0;
            foreach (var token in document.TokensIn(sentence.Tokens))
            {
                roots += token.HeadIndex < 0 ? 1 : 0;
                var (at, steps) = (token.Index, 0);
                while (document.Tree.Heads[at] is var head and >= 0)
                {
                    if (!sentence.Tokens.Contains(head) || ++steps > sentence.Tokens.Length)
                    {
                        return false;
                    }

                    at = head;
                }
            }

            if (roots != 1)
            {
                return false;
            }
        }

        return true;
    }

    private static bool ClausesCover(Document document) =>
        document.Clauses.All(clause =>
            clause
                .Core.Concat(clause.Satellites.SelectMany(satellite => Enumerable.Range(satellite.Tokens.Start, satellite.Tokens.Length)))
                .Order()
                .SequenceEqual(
                    Enumerable.Range(document.Sentences[clause.Sentence].Tokens.Start, document.Sentences[clause.Sentence].Tokens.Length)
                )
        );

    private static bool NothingOverlaps(Document document) =>
        Apart(document.Times.Select(time => time.Tokens))
        && Apart(document.Quantities.Select(quantity => quantity.Tokens))
        && Apart(document.Names.Select(name => name.Tokens))
        && document.Chains.SelectMany(chain => chain.Mentions).Count(mention => mention.Name is not null) == document.Names.Count;

    private static bool Apart(IEnumerable<TokenRange> ranges)
    {
        var end = 0;
        foreach (var range in ranges)
        {
            if (range.Start < end || range.IsEmpty)
            {
                return false;
            }

            end = range.End;
        }

        return true;
    }
}
