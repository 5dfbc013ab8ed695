using System.Collections.Immutable;

namespace Zindan.Findings;

/// <summary>Finds the counts on which sources contradict each other.</summary>
public static class DisputedFigureFinder
{
    /// <summary>By the event's name, then by what is counted.</summary>
    public static ImmutableArray<DisputedFigure> Find(GraphIndex index)
    {
        var reports = index.Graph.Reports.ToLookup(report => report.EventId, StringComparer.Ordinal);
        return
        [
            .. index
                .Graph.Entities.Where(entity => entity.Figures is { Disputed.IsEmpty: false })
                .OrderBy(entity => entity.Name, StringComparer.Ordinal)
                .ThenBy(entity => entity.Id, StringComparer.Ordinal)
                .SelectMany(entity =>
                    entity.Figures!.Disputed.Select(kind => new DisputedFigure(
                        entity,
                        index.PlaceOf(entity),
                        kind,
                        entity.Figures.Estimates.GetValueOrDefault(kind),
                        [
                            .. reports[entity.Id]
                                .Where(report => report.Counts.ContainsKey(kind))
                                .Select(report => (report.ArticleId, report.Counts[kind])),
                        ]
                    ))
                ),
        ];
    }
}
