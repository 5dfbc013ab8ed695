using System.Diagnostics;
using Zindan.Language.Parsing;
using Zindan.Language.Tagging;
using Zindan.Training.Corpora;

namespace Zindan.Training.Measuring;

/// <summary>
/// Tags and parses a treebank's gold tokens: UPOS, XPOS, lemmas, and attachment with predicted tags. Punctuation counts; relations are compared without subtype.
/// </summary>
public sealed class ParsingMeasure(
    string name,
    IReadOnlyList<TreebankSentence> sentences,
    Tagger tagger,
    DependencyParser parser,
    Lemmatizer lemmatizer
) : IMeasure
{
    /// <summary>What UPOS has to reach, if that is laid down.</summary>
    public double? UposBar { get; init; }

    /// <summary>What LAS has to reach, if that is laid down.</summary>
    public double? LasBar { get; init; }

    /// <summary>What others reach in UPOS.</summary>
    public string UposRivals { get; init; } = "";

    /// <summary>What others reach in attachment.</summary>
    public string LasRivals { get; init; } = "";

    /// <inheritdoc/>
    public IEnumerable<Figure> Measure()
    {
        var (tokens, rightUpos, rightXpos, rightLemma, rightHead, rightArc) = (0, 0, 0, 0, 0, 0);
        var (tagging, parsing) = (new Stopwatch(), new Stopwatch());
        foreach (var sentence in sentences)
        {
            var count = sentence.Tokens.Count;
            var (upos, xpos) = (new PartOfSpeech[count], new PennTag[count]);
            var (heads, relations) = (new int[count], new DependencyRelation[count]);
            tagging.Start();
            tagger.Tag(sentence.Forms, upos, xpos);
            tagging.Stop();
            parsing.Start();
            parser.Parse(sentence.Forms, upos, xpos, heads, relations, out _);
            parsing.Stop();
            for (var i = 0; i < count; i++)
            {
                var token = sentence.Tokens[i];
                tokens++;
                rightUpos += upos[i] == token.Upos ? 1 : 0;
                rightXpos += xpos[i] == token.Xpos ? 1 : 0;
                rightLemma += lemmatizer.Lemma(token.Form, upos[i], xpos[i]) == token.Lemma ? 1 : 0;
                rightHead += heads[i] == token.Head ? 1 : 0;
                rightArc += heads[i] == token.Head && relations[i].Universal() == token.Relation.Universal() ? 1 : 0;
            }
        }
        double Share(int right) => 100.0 * right / tokens;
        yield return new($"upos.{name}", Share(rightUpos), UposBar, IsDetail: UposBar is null, Rivals: UposRivals);
        yield return new($"xpos.{name}", Share(rightXpos), IsDetail: true);
        yield return new($"lemma.{name}", Share(rightLemma), IsDetail: true);
        yield return new($"uas.{name}", Share(rightHead), IsDetail: true);
        yield return new($"las.{name}", Share(rightArc), LasBar, IsDetail: LasBar is null, Rivals: LasRivals);
        yield return new($"taggerWordsPerSecond.{name}", tokens / tagging.Elapsed.TotalSeconds, Unit: "words/s", IsDetail: true);
        yield return new($"parserWordsPerSecond.{name}", tokens / parsing.Elapsed.TotalSeconds, Unit: "words/s", IsDetail: true);
    }
}
