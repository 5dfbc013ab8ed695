using Zindan.Language.Tagging;
using Zindan.Training.Corpora;
using Zindan.Training.Parsing;

namespace Zindan.Training.Naming;

/// <summary>Puts together what names are learned from: UNER on EWT, Wikigold, and the names of GUM.</summary>
/// <param name="corpora">Where the corpora are.</param>
/// <param name="examples">Makes the examples.</param>
/// <param name="tagger">Tags the sentences that are in no treebank.</param>
/// <param name="learnDevelopment">Whether to learn from the development part of UNER-EWT too, once nothing is tuned on it any more.</param>
public sealed class NameCorpora(CorpusFolder corpora, NameExamples examples, Tagger tagger, bool learnDevelopment)
{
    /// <summary>The examples.</summary>
    /// <param name="treebank">Sentences of EWT and GUM.</param>
    /// <param name="tagged">The same sentences, tagged by taggers that have not seen them.</param>
    public IReadOnlyList<NameExample> Read(IReadOnlyList<TreebankSentence> treebank, IReadOnlyList<ParserExample> tagged)
    {
        var known = new Dictionary<string, ParserExample>();
        foreach (var (sentence, example) in treebank.Zip(tagged))
        {
            known.TryAdd(string.Join(' ', sentence.Forms), example);
        }
        NameExample Example(NamedSentence sentence, int style) =>
            known.TryGetValue(string.Join(' ', sentence.Forms), out var example)
                ? examples.Example(sentence, example.Words, example.Upos, example.Xpos, style)
                : examples.Tagged(sentence, tagger, style);
        return
        [
            .. Iob.ReadUniversalNer(corpora.UniversalNerEwt("train.first-commit")).Select(sentence => Example(sentence, 0)),
            .. learnDevelopment ? Iob.ReadUniversalNer(corpora.UniversalNerEwt("dev")).Select(sentence => Example(sentence, 0)) : [],
            .. Iob.ReadWikigold(corpora.In("wikigold", "CONLL-format", "data", "wikigold.conll.txt"))
                .Select(sentence => Example(sentence, 1)),
            .. corpora.Gum("train").Select(GumNames.Read).Select(sentence => Example(sentence, 2)),
        ];
    }
}
