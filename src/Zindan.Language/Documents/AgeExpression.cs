using Zindan.Core.Text;

namespace Zindan.Language.Documents;

/// <summary>The age of a person ("36" between commas behind a name, "17-year-old", "aged 40").</summary>
/// <param name="Tokens">The expression without the commas around it.</param>
/// <param name="Span">UTF-16 offsets into the text.</param>
/// <param name="Years">The age, 0 to 130.</param>
/// <param name="Rule">Id of the rule that found it.</param>
public sealed record AgeExpression(TokenRange Tokens, Span Span, int Years, string Rule);
