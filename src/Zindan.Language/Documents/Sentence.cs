using Zindan.Core.Text;

namespace Zindan.Language.Documents;

/// <summary>A sentence, or a line that stands for one.</summary>
/// <param name="Index">Its place among the document's sentences.</param>
/// <param name="Kind">What it is for: the kind of its section, or <see cref="SectionKind.Repeat"/> where it copies an earlier sentence.</param>
/// <param name="Span">UTF-16 offsets into the text, without white space at the ends.</param>
/// <param name="Tokens">Its tokens; never empty.</param>
/// <param name="Section">Index of the section (paragraph) that holds it.</param>
/// <param name="Quotation">How much of it is quoted.</param>
public sealed record Sentence(int Index, SectionKind Kind, Span Span, TokenRange Tokens, int Section, QuotationState Quotation)
{
    /// <summary>Whether it is prose, which is normalised and parsed as such.</summary>
    public bool IsProse => Kind == SectionKind.Body;
}
