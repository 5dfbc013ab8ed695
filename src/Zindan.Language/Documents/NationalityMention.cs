using Zindan.Core.Text;

namespace Zindan.Language.Documents;

/// <summary>A word of nationality ("Afghan", "Filipinos"), as adjective or noun.</summary>
/// <param name="Tokens">The word or words.</param>
/// <param name="Span">UTF-16 offsets into the text.</param>
/// <param name="Country">English name of the country or region ("Afghanistan", "Chechnya").</param>
public sealed record NationalityMention(TokenRange Tokens, Span Span, string Country);
