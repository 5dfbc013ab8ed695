using Zindan.Language.Documents;

namespace Zindan.Extraction.Propositions;

/// <summary>Where quoted speech begins and ends: what is said has no argument among those who say it ("… were recaptured," the spokesman told reporters).</summary>
internal sealed class QuotationBounds
{
    // A shorter quotation is a name or a word in marks, no speech.
    private const int SpeechWords = 4;
    private readonly int[] _quotationOf;

    /// <summary>Marks the tokens of each quotation of a document.</summary>
    public QuotationBounds(Document document)
    {
        _quotationOf = new int[document.TokenSpans.Forms.Length];
        if ((document.Given & Annotations.Quotations) == 0)
        {
            return;
        }

        for (var index = 0; index < document.Quotations.Count; index++)
        {
            var quotation = document.Quotations[index];
            if (quotation.IsClosed && quotation.Tokens.Length >= SpeechWords)
            {
                _quotationOf.AsSpan(quotation.Tokens.Start, quotation.Tokens.Length).Fill(index + 1);
            }
        }
    }

    /// <summary>Whether a token stands in quoted speech.</summary>
    public bool IsQuoted(int token) => _quotationOf[token] != 0;

    /// <summary>Whether one of two tokens stands in quoted speech that the other is outside of, the argument last.</summary>
    public bool Divide(int predicate, int argument) =>
        _quotationOf[predicate] != _quotationOf[argument] && _quotationOf[predicate] != 0 && argument > predicate;
}
