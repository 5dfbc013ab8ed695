using Zindan.Language.Models;
using Zindan.Language.Naming;
using Zindan.Language.Tagging;
using Zindan.Training.Corpora;

namespace Zindan.Training.Naming;

/// <summary>Prepares sentences with names for the typer.</summary>
public sealed class NameExamples(WordClusters clusters, NameGazetteer gazetteer)
{
    /// <summary>An example with tags by a tagger that has not learned from the sentence.</summary>
    public NameExample Tagged(NamedSentence sentence, Tagger tagger, int style)
    {
        WordFeatures[] words = [.. sentence.Forms.Select(form => WordFeatures.Of(form, clusters))];
        var upos = new PartOfSpeech[words.Length];
        var xpos = new PennTag[words.Length];
        tagger.Tag(words, upos, xpos);
        return Example(sentence, words, upos, xpos, style);
    }

    /// <summary>An example with tags that are known already.</summary>
    public NameExample Example(NamedSentence sentence, WordFeatures[] words, PartOfSpeech[] upos, PennTag[] xpos, int style)
    {
        var matches = new int[words.Length];
        gazetteer.Match(words, matches);
        var labels = new int[words.Length];
        foreach (var name in sentence.Names)
        {
            for (var token = name.Start; token < name.End; token++)
            {
                labels[token] = NameLabel.Of(name.Type, token, name.Start, name.End);
            }
        }
        return new NameExample(words, upos, xpos, matches, labels, style);
    }
}
