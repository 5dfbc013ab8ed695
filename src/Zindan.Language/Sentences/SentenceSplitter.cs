using Zindan.Language.Documents;
using Zindan.Language.Pipeline;
using Zindan.Language.Sections;
using Zindan.Language.Tokenization;

namespace Zindan.Language.Sentences;

/// <summary>Groups the tokens of each section into sentences, finds quotations, and marks sentences that copy earlier ones.</summary>
public sealed class SentenceSplitter(TokenizerLexicon lexicon, SectionLexicon lines) : IStep
{
    /// <summary>No sentence has more tokens: a longer run has no punctuation and is cut, so that later steps stay linear.</summary>
    public const int LongestSentence = 400;

    private const int LongestLine = 250;

    /// <inheritdoc/>
    public Annotations Needs => Annotations.Sections | Annotations.Tokens;

    /// <inheritdoc/>
    public Annotations Gives => Annotations.Sentences | Annotations.Quotations;

    /// <inheritdoc/>
    public void Apply(Document document)
    {
        var ranges = new List<(Section Section, TokenRange Tokens)>();
        var quotations = new List<Quotation>();
        var token = 0;
        foreach (var section in document.Sections)
        {
            var start = token;
            while (token < document.TokenSpans.Count && document.TokenSpans.Spans[token].Start < section.Span.End)
            {
                token++;
            }

            var range = new TokenRange(start, token);
            quotations.AddRange(QuotationFinder.Find(document, range));
            ranges.AddRange(Split(document, range, section.Kind).Select(tokens => (section, tokens)));
        }

        var kinds = RepeatFinder.Kinds(document, ranges);
        var sentences = new List<Sentence>(ranges.Count);
        var quotation = 0;
        for (var i = 0; i < ranges.Count; i++)
        {
            var (section, tokens) = ranges[i];
            while (quotation < quotations.Count && quotations[quotation].Tokens.End <= tokens.Start)
            {
                quotation++;
            }

            sentences.Add(
                new Sentence(
                    i,
                    KindOf(document, kinds[i], tokens),
                    document.SpanOf(tokens),
                    tokens,
                    section.Index,
                    StateOf(tokens, quotations, quotation, document)
                )
            );
        }

        document.Sentences = sentences;
        document.Quotations = quotations;
    }

    /// <summary>The sentences of a range of tokens that is one paragraph.</summary>
    public IEnumerable<TokenRange> Split(Document document, TokenRange paragraph, SectionKind kind)
    {
        var start = paragraph.Start;
        if (kind == SectionKind.Boilerplate && paragraph.Length > 2 && document.TokenSpans.Forms[start + 1] == ":")
        {
            // "Tags: …": the label is a line of its own.
            yield return new TokenRange(start, start + 2);
            start += 2;
        }

        var body = LineLabel.EndOf(document, new TokenRange(start, paragraph.End));
        if (body > start)
        {
            yield return new TokenRange(start, body);
            start = body;
        }

        for (var token = start; token < paragraph.End; token++)
        {
            var end = SentenceBoundary.EndAfter(document, token, start, paragraph.End, lexicon);
            if (end > token)
            {
                yield return new TokenRange(start, end);
                start = end;
                token = end - 1;
            }
            else if (token + 1 - start >= LongestSentence)
            {
                yield return new TokenRange(start, token + 1);
                start = token + 1;
            }
        }

        if (start < paragraph.End)
        {
            yield return new TokenRange(start, paragraph.End);
        }
    }

    private SectionKind KindOf(Document document, SectionKind kind, TokenRange tokens)
    {
        var span = document.SpanOf(tokens);
        if (kind is not (SectionKind.Body or SectionKind.Repeat) || span.Length > LongestLine)
        {
            return kind;
        }

        var sentence = span.Of(document.Text).ToLowerInvariant();
        return lines.Lines.FirstOrDefault(rule => rule.FitsSentence(sentence))?.Kind ?? kind;
    }

    private static QuotationState StateOf(TokenRange sentence, List<Quotation> quotations, int first, Document document)
    {
        for (var i = first; i < quotations.Count && quotations[i].Tokens.Start < sentence.End; i++)
        {
            var quoted = quotations[i];
            if (quoted.Tokens.Overlaps(sentence))
            {
                return Whole(document, sentence, quoted) ? QuotationState.Inside : QuotationState.Partly;
            }
        }

        return QuotationState.Outside;
    }

    /// <summary>Whether nothing of the sentence but the marks themselves is outside the quotation.</summary>
    private static bool Whole(Document document, TokenRange sentence, Quotation quotation)
    {
        var span = document.SpanOf(sentence);
        return quotation.Span.Contains(span);
    }
}
