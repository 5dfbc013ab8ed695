using System.Collections.Immutable;
using Zindan.Core.Text;
using Zindan.Language.Documents;
using Zindan.Language.Pipeline;

namespace Zindan.Language.Tokenization;

/// <summary>Cuts the sections of a document into syntactic words.</summary>
public sealed class Tokenizer(TokenizerLexicon lexicon) : IStep
{
    /// <inheritdoc/>
    public Annotations Needs => Annotations.Sections;

    /// <inheritdoc/>
    public Annotations Gives => Annotations.Tokens;

    /// <inheritdoc/>
    public void Apply(Document document) =>
        document.TokenSpans = Tokenize(document.Text, document.Sections.Select(section => section.Span));

    /// <summary>The tokens of some stretches of a text, in order. Everything that is neither white space nor a control character is in one token.</summary>
    public TokenSpans Tokenize(string text, IEnumerable<Span> stretches)
    {
        var spans = new List<Span>(text.Length / 5);
        foreach (var stretch in stretches)
        {
            new TokenScanner(text, stretch, lexicon, spans).Scan();
        }

        var forms = ImmutableArray.CreateBuilder<string>(spans.Count);
        foreach (var span in spans)
        {
            forms.Add(span.Of(text));
        }

        return new TokenSpans([.. spans], forms.MoveToImmutable());
    }
}
