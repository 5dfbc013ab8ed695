using Zindan.Core.Text;

namespace Zindan.Language.Documents;

/// <summary>A title, rank or post, with its modifiers ("former deputy defence minister").</summary>
/// <param name="Tokens">The whole title, without an article.</param>
/// <param name="Span">UTF-16 offsets into the text.</param>
/// <param name="Kind">What sort it is.</param>
/// <param name="Name">Index among the document's names of the person who bears it, where that name stands beside it; else null.</param>
/// <param name="IsFormer">Whether the text says that it is no longer held ("former", "ex-", "then").</param>
public sealed record TitleMention(TokenRange Tokens, Span Span, TitleKind Kind, int? Name, bool IsFormer);
