using Zindan.Core.Text;

namespace Zindan.Language.Documents;

/// <summary>What stands between two quotation marks.</summary>
/// <param name="Span">UTF-16 offsets into the text, marks included; up to the end of the paragraph where the closing mark is missing.</param>
/// <param name="Tokens">The tokens between the marks.</param>
/// <param name="IsClosed">Whether a closing mark was found.</param>
public sealed record Quotation(Span Span, TokenRange Tokens, bool IsClosed);
