using Zindan.Core.Statements;
using Zindan.Language.Documents;

namespace Zindan.Language.Masks.Quantities;

/// <summary>An expression of quantity that was found, before it is linked to the whole that it is part of.</summary>
/// <param name="Tokens">Its tokens.</param>
/// <param name="Kind">What it counts.</param>
/// <param name="Bounds">Its bounds.</param>
/// <param name="IsApproximate">Whether the text says that it is rough.</param>
/// <param name="Rule">Id of the rule.</param>
public readonly record struct QuantityMatch(TokenRange Tokens, QuantityKind Kind, CountBounds Bounds, bool IsApproximate, string Rule);
