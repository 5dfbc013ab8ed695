using Zindan.Language.Models;
using Zindan.Language.Naming;
using Zindan.Language.Tagging;
using Zindan.Training.Corpora;

namespace Zindan.Training.Measuring;

/// <summary>Names of gold tokens, with predicted tags: F1 of exact spans and types, over all and for each type. The trained typer with what the sentences of a document
/// say to each other, without rules.</summary>
public sealed class NamesMeasure(string name, IReadOnlyList<NamedSentence> sentences, WordClusters clusters, Tagger tagger, NameTyper typer)
    : IMeasure
{
    /// <summary>What F1 over all types has to reach.</summary>
    public double? Bar { get; init; }

    /// <summary>What others reach.</summary>
    public string Rivals { get; init; } = "";

    /// <inheritdoc/>
    public IEnumerable<Figure> Measure()
    {
        var counts = Enum.GetValues<NameType>().ToDictionary(type => type, _ => new SpanCounts());
        foreach (var document in sentences.GroupBy(sentence => sentence.Document))
        {
            foreach (var (sentence, names) in document.Zip(Names([.. document])))
            {
                var found = names.Select(span => span with { Margin = 0 }).ToHashSet();
                foreach (var (type, count) in counts)
                {
                    var gold = sentence.Names.Where(span => span.Type == type).ToList();
                    count.Add(gold.Count(found.Contains), found.Count(span => span.Type == type), gold.Count);
                }
            }
        }
        var total = new SpanCounts();
        foreach (var count in counts.Values)
        {
            total.Add(count.Right, count.Predicted, count.Gold);
        }
        yield return new($"names.{name}", total.F1, Bar, Rivals: Rivals);
        yield return new($"names.{name}.precision", total.Precision, IsDetail: true);
        yield return new($"names.{name}.recall", total.Recall, IsDetail: true);
        foreach (var (type, count) in counts)
        {
            yield return new($"names.{name}.{type}", count.F1, IsDetail: true);
        }
    }

    /// <summary>The names of a document: each sentence by itself, then again with what the others say.</summary>
    private IEnumerable<IReadOnlyList<NameSpan>> Names(NamedSentence[] document)
    {
        NameScores[] scores = [.. document.Select(sentence => Score(sentence.Forms))];
        var votes = RepeatedNames.Vote([.. document.Select(sentence => sentence.Forms)], [.. scores.Select(score => typer.Decode(score))]);
        return scores.Zip(votes, (score, vote) => typer.Decode(score, vote));
    }

    private NameScores Score(string[] forms)
    {
        var upos = new PartOfSpeech[forms.Length];
        var xpos = new PennTag[forms.Length];
        WordFeatures[] words = [.. forms.Select(form => WordFeatures.Of(form, clusters))];
        tagger.Tag(words, upos, xpos);
        return typer.Score(words, upos, xpos);
    }
}
