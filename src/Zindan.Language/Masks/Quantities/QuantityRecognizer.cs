using Zindan.Language.Documents;
using Zindan.Language.Pipeline;

namespace Zindan.Language.Masks.Quantities;

/// <summary>Finds expressions of quantity outside times and ages, and links parts to their wholes ("one of the three").</summary>
public sealed class QuantityRecognizer(QuantityLexicon lexicon) : IStep
{
    private const int WholeReach = 3;
    private readonly QuantityGrammar _grammar = new(lexicon);

    /// <inheritdoc/>
    public Annotations Needs => Annotations.Tokens | Annotations.Sentences | Annotations.Times | Annotations.Ages;

    /// <inheritdoc/>
    public Annotations Gives => Annotations.Quantities;

    /// <inheritdoc/>
    public void Apply(Document document) => document.Quantities = Recognize(document);

    private List<QuantityExpression> Recognize(Document document)
    {
        var matches = new List<QuantityMatch>();
        var taken = new Covered(document.Times.Select(time => time.Tokens), document.Ages.Select(age => age.Tokens));
        foreach (var sentence in document.Sentences)
        {
            if (sentence.Kind is SectionKind.Boilerplate or SectionKind.Repeat or SectionKind.PublicationDate)
            {
                continue;
            }

            var window = new TokenWindow(document, sentence.Tokens);
            for (var token = sentence.Tokens.Start; token < sentence.Tokens.End; token++)
            {
                if (_grammar.Match(window, token) is { } match && !taken.Overlaps(match.Tokens))
                {
                    matches.Add(match);
                    token = match.Tokens.End - 1;
                }
            }
        }

        var quantities = new List<QuantityExpression>(matches.Count);
        for (var i = 0; i < matches.Count; i++)
        {
            var match = matches[i];
            quantities.Add(
                new QuantityExpression(
                    match.Tokens,
                    document.SpanOf(match.Tokens),
                    match.Kind,
                    match.Bounds,
                    match.IsApproximate,
                    IsPartOfNext(document, matches, i) ? i + 1 : null,
                    match.Rule
                )
            );
        }

        return quantities;
    }

    /// <summary>"one of the three", "13 of 32", "two out of the five".</summary>
    private static bool IsPartOfNext(Document document, List<QuantityMatch> matches, int index)
    {
        if (index + 1 >= matches.Count || matches[index].Kind != QuantityKind.Count || matches[index + 1].Kind != QuantityKind.Count)
        {
            return false;
        }

        var (start, end) = (matches[index].Tokens.End, matches[index + 1].Tokens.Start);
        var forms = document.TokenSpans.Forms;
        return end > start
            && end - start <= WholeReach
            && forms[start] is "of" or "out"
            && forms[end - 1] is "of" or "the" or "these" or "those" or "their" or "his";
    }
}
