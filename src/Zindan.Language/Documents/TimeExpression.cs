using Zindan.Core.Statements;
using Zindan.Core.Text;

namespace Zindan.Language.Documents;

/// <summary>An expression of time and the days that it can mean.</summary>
/// <param name="Tokens">The expression without its preposition.</param>
/// <param name="Span">UTF-16 offsets into the text.</param>
/// <param name="Kind">What it denotes.</param>
/// <param name="Symbol">Its value before resolution, for the trace ("published-1d", "????-08-23"): what is known where the article's date is not.</param>
/// <param name="Bounds">The days it can mean; unknown for durations and recurrences, and where the article's date would be needed and is unknown.</param>
/// <param name="Rule">Id of the rule that found it.</param>
public sealed record TimeExpression(TokenRange Tokens, Span Span, TimeKind Kind, string Symbol, DateBounds Bounds, string Rule);
