using System.Collections.Immutable;
using Zindan.Core.Articles;
using Zindan.Core.Text;
using Zindan.Language.Documents;
using Zindan.Language.Pipeline;

namespace Zindan.Training.Measuring;

/// <summary>Runs a pipeline on gold tokens and sentences, each sentence a paragraph of its own.</summary>
internal static class GoldTokens
{
    /// <summary>A document of these tokens after all steps that give what is not gold.</summary>
    public static Document Read(IReadOnlyList<string[]> gold, LanguagePipeline pipeline)
    {
        var text = string.Join('\n', gold.Select(forms => string.Join(' ', forms)));
        var document = new Document(Article.Create("gold", text));
        var spans = ImmutableArray.CreateBuilder<Span>();
        var sections = new List<Section>();
        var sentences = new List<Sentence>();
        var at = 0;
        foreach (var forms in gold)
        {
            var (start, first) = (at, spans.Count);
            foreach (var form in forms)
            {
                spans.Add(new Span(at, at + form.Length));
                at += form.Length + 1;
            }

            var span = new Span(start, at - 1);
            sections.Add(new Section(sections.Count, SectionKind.Body, span, "gold"));
            sentences.Add(
                new Sentence(
                    sentences.Count,
                    SectionKind.Body,
                    span,
                    new TokenRange(first, spans.Count),
                    sentences.Count,
                    QuotationState.Outside
                )
            );
        }

        document.Sections = sections;
        document.TokenSpans = new TokenSpans(spans.ToImmutable(), [.. gold.SelectMany(forms => forms)]);
        document.Sentences = sentences;
        document.Quotations = [];
        foreach (var step in pipeline.Steps.Where(step => (step.Gives & document.Given) == 0))
        {
            step.Apply(document);
        }

        return document;
    }
}
