using Zindan.Core.Statements;
using Zindan.Core.Text;

namespace Zindan.Language.Documents;

/// <summary>An expression of quantity and its bounds.</summary>
/// <param name="Tokens">The number with its modifier ("more than two dozen"), without what is counted.</param>
/// <param name="Span">UTF-16 offsets into the text.</param>
/// <param name="Kind">What it counts.</param>
/// <param name="Bounds">The bounds that the text gives; unknown where it names no number ("several"). For ordinals, percentages, money and measures the number rounded down.</param>
/// <param name="IsApproximate">Whether the text says so ("about", "some").</param>
/// <param name="PartOf">Index among the document's quantities of the whole that it is a part of ("one of the three", "13 of 32"), or null.</param>
/// <param name="Rule">Id of the rule that found it.</param>
public sealed record QuantityExpression(
    TokenRange Tokens,
    Span Span,
    QuantityKind Kind,
    CountBounds Bounds,
    bool IsApproximate,
    int? PartOf,
    string Rule
);
