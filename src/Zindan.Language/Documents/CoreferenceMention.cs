using Zindan.Core.Text;

namespace Zindan.Language.Documents;

/// <summary>A stretch of text that speaks of someone or something, as coreference sees it.</summary>
/// <param name="Tokens">The whole phrase; for a name the name alone.</param>
/// <param name="Span">UTF-16 offsets into the text.</param>
/// <param name="Head">The token that heads the phrase.</param>
/// <param name="Kind">With what sort of words.</param>
/// <param name="Name">Index among the document's names, or null for other mentions.</param>
public sealed record CoreferenceMention(TokenRange Tokens, Span Span, int Head, MentionKind Kind, int? Name);
