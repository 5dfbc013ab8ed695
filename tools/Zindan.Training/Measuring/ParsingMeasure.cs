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
        TaggedSentence[] tagged = [.. sentences.Select(sentence => new TaggedSentence(sentence.Tokens.Count))];
        var clock = new ProcessorClock();
        foreach (var (sentence, own) in sentences.Zip(tagged))
        {
            tagger.Tag(sentence.Forms, own.Upos, own.Xpos);
        }
        var tagging = clock.Seconds;
        foreach (var (sentence, own) in sentences.Zip(tagged))
        {
            parser.Parse(sentence.Forms, own.Upos, own.Xpos, own.Heads, own.Relations, out _);
        }
        var parsing = clock.Seconds - tagging;
        var (tokens, rightUpos, rightXpos, rightLemma, rightHead, rightArc) = (0, 0, 0, 0, 0, 0);
        foreach (var (sentence, own) in sentences.Zip(tagged))
        {
            foreach (var (i, token) in sentence.Tokens.Index())
            {
                var isHead = own.Heads[i] == token.Head;
                tokens++;
                rightUpos += own.Upos[i] == token.Upos ? 1 : 0;
                rightXpos += own.Xpos[i] == token.Xpos ? 1 : 0;
                rightLemma += lemmatizer.Lemma(token.Form, own.Upos[i], own.Xpos[i]) == token.Lemma ? 1 : 0;
                rightHead += isHead ? 1 : 0;
                rightArc += isHead && own.Relations[i].Universal() == token.Relation.Universal() ? 1 : 0;
            }
        }
        double Share(int right) => 100.0 * right / tokens;
        yield return new($"upos.{name}", Share(rightUpos), UposBar, IsDetail: UposBar is null, Rivals: UposRivals);
        yield return new($"xpos.{name}", Share(rightXpos), IsDetail: true);
        yield return new($"lemma.{name}", Share(rightLemma), IsDetail: true);
        yield return new($"uas.{name}", Share(rightHead), IsDetail: true);
        yield return new($"las.{name}", Share(rightArc), LasBar, IsDetail: LasBar is null, Rivals: LasRivals);
        yield return new($"taggerWordsPerSecond.{name}", tokens / tagging, Unit: "words/s", IsDetail: true);
        yield return new($"parserWordsPerSecond.{name}", tokens / parsing, Unit: "words/s", IsDetail: true);
    }

    private sealed class TaggedSentence(int length)
    {
        public PartOfSpeech[] Upos { get; } = new PartOfSpeech[length];

        public PennTag[] Xpos { get; } = new PennTag[length];

        public int[] Heads { get; } = new int[length];

        public DependencyRelation[] Relations { get; } = new DependencyRelation[length];
    }
}
