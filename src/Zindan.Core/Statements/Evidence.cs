using Zindan.Core.Text;

namespace Zindan.Core.Statements;

/// <summary>The proof of a statement.</summary>
/// <param name="Span">UTF-16 offsets into the article's stored text.</param>
/// <param name="Quote">Literally the text at those offsets.</param>
public sealed record Evidence(Span Span, string Quote);
