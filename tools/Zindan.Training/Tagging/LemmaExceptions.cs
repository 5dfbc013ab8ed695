using Zindan.Language.Models;
using Zindan.Language.Tagging;
using Zindan.Training.Corpora;
using Zindan.Training.Packing;

namespace Zindan.Training.Tagging;

/// <summary>Finds the words whose lemma the rules get wrong.</summary>
public static class LemmaExceptions
{
    /// <summary>The exceptions in the sentences, sorted by form and tag. A word counts if its most frequent lemma was seen at least twice, or if its form is irregular.</summary>
    public static IReadOnlyList<KeyValuePair<(string Lower, PennTag Xpos), string>> Find(
        IEnumerable<TreebankSentence> sentences,
        WordClusters clusters
    )
    {
        var rules = Lemmatizer.Load(clusters, ("irregular.tsv", EnglishModels.OpenIrregularInflections()));
        return
        [
            .. from sentence in sentences
            from token in sentence.Tokens
            where
                token.Upos != PartOfSpeech.ProperNoun
                && token.Xpos is not (PennTag.GW or PennTag.ADD or PennTag.Unknown)
                && token.Lemma != "_"
            group token by (Lower: token.Form.Replace('’', '\'').ToLowerInvariant(), token.Xpos) into word
            let lemma = word.GroupBy(token => token.Lemma)
                .OrderByDescending(same => same.Count())
                .ThenBy(same => same.Key, StringComparer.Ordinal)
                .First()
            where lemma.Count() >= 2 && lemma.Key != rules.Lemma(word.Key.Lower, PartOfSpeech.Other, word.Key.Xpos)
            orderby word.Key.Lower, word.Key.Xpos
            select KeyValuePair.Create(word.Key, lemma.Key),
        ];
    }

    /// <summary>Writes the table with a header of comments.</summary>
    public static void Write(IEnumerable<KeyValuePair<(string Lower, PennTag Xpos), string>> exceptions, TextWriter writer)
    {
        var header = ModelHeaders.Tagger;
        writer.Write("# English words whose lemma the rules of inflection do not give: lower-cased form, Penn tag, lemma\n");
        writer.Write("# data: UD English EWT (CC BY-SA 4.0), UD English GUM (CC BY 4.0)\n");
        writer.Write($"# licence: {header.Licence}\n# date: {header.Date}\n# command: {header.Command}\n");
        foreach (var ((lower, xpos), lemma) in exceptions)
        {
            writer.Write($"{lower}\t{TagNames.Spelling(xpos)}\t{lemma}\n");
        }
    }
}
