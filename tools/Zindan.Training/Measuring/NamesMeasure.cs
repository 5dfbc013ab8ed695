using Zindan.Language.Naming;
using Zindan.Language.Tagging;
using Zindan.Training.Corpora;

namespace Zindan.Training.Measuring;

/// <summary>Names of gold tokens, with predicted tags: F1 of exact spans and types, over all and for each type. The trained typer alone, without rules.</summary>
public sealed class NamesMeasure(string name, IReadOnlyList<NamedSentence> sentences, Tagger tagger, NameTyper typer) : IMeasure
{
    /// <inheritdoc/>
    public IEnumerable<Figure> Measure()
    {
        var counts = Enum.GetValues<NameType>().ToDictionary(type => type, _ => new SpanCounts());
        foreach (var sentence in sentences)
        {
            var upos = new PartOfSpeech[sentence.Forms.Length];
            var xpos = new PennTag[sentence.Forms.Length];
            tagger.Tag(sentence.Forms, upos, xpos);
            var found = typer.Type(sentence.Forms, upos, xpos).Select(span => span with { Margin = 0 }).ToHashSet();
            foreach (var (type, count) in counts)
            {
                var gold = sentence.Names.Where(span => span.Type == type).ToList();
                count.Add(gold.Count(found.Contains), found.Count(span => span.Type == type), gold.Count);
            }
        }
        var total = new SpanCounts();
        foreach (var count in counts.Values)
        {
            total.Add(count.Right, count.Predicted, count.Gold);
        }
        yield return new($"typer.{name}", total.F1, IsDetail: true);
        yield return new($"typer.{name}.precision", total.Precision, IsDetail: true);
        yield return new($"typer.{name}.recall", total.Recall, IsDetail: true);
        foreach (var (type, count) in counts)
        {
            yield return new($"typer.{name}.{type}", count.F1, IsDetail: true);
        }
    }
}
