using Zindan.Core.Text;

namespace Zindan.Language.Documents;

/// <summary>A paragraph or line of an article and what it is for; not a sentence.</summary>
/// <param name="Index">Its place among the document's sections: the index of the paragraph.</param>
/// <param name="Kind">What it is for.</param>
/// <param name="Span">UTF-16 offsets into the text, without white space at the ends. A paragraph broken by a blank line is one section.</param>
/// <param name="Rule">Id of the rule that decided the kind, for the trace.</param>
public sealed record Section(int Index, SectionKind Kind, Span Span, string Rule);
