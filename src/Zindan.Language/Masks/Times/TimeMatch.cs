using Zindan.Language.Documents;

namespace Zindan.Language.Masks.Times;

/// <summary>A time expression that a rule found, before resolution.</summary>
/// <param name="Tokens">Its tokens.</param>
/// <param name="Kind">What it denotes.</param>
/// <param name="Value">Its value.</param>
/// <param name="Rule">Id of the rule.</param>
public sealed record TimeMatch(TokenRange Tokens, TimeKind Kind, TimeValue Value, string Rule);
