using System.Collections.Immutable;
using Zindan.Core.Resolved;
using Zindan.Core.Statements;

namespace Zindan.Findings;

/// <summary>A count of an event on which sources contradict each other.</summary>
/// <param name="Event">The event.</param>
/// <param name="Place">The prison or place where it happened, or null where none or several are known.</param>
/// <param name="Kind">What is counted.</param>
/// <param name="Estimate">The reconciled figure.</param>
/// <param name="Figures">Each article's own figure, by article id; articles without one are left out.</param>
public sealed record DisputedFigure(
    ResolvedEntity Event,
    ResolvedEntity? Place,
    CountKind Kind,
    CountEstimate Estimate,
    ImmutableArray<(string ArticleId, CountBounds Count)> Figures
);
