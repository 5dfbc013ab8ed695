using Zindan.Core.Entities;
using Zindan.Resolution.Linking;

namespace Zindan.Resolution.Evidence;

/// <summary>Writes score sheets from what a resolution holds.</summary>
internal static class Explanation
{
    /// <summary>The sheet of two entities, or null where one is unknown or they are of two labels.</summary>
    public static ScoreSheet? Of(ResolutionState state, string leftId, string rightId) =>
        state.LabelOf(leftId) is { } label && state.LabelOf(rightId) == label
            ? label switch
            {
                EntityLabel.Person => Sheet(
                    state,
                    Telling(state.Layers.PeopleByName, state.Layers.People, leftId, rightId),
                    leftId,
                    rightId
                ),
                EntityLabel.Group => Sheet(state, state.Layers.Groups, leftId, rightId),
                EntityLabel.Prison => Sheet(
                    state,
                    Telling(state.Layers.PrisonsByName, state.Layers.Prisons, leftId, rightId),
                    leftId,
                    rightId
                ),
                EntityLabel.Event => Sheet(state, state.Layers.Events, leftId, rightId),
                EntityLabel.Place => Sheet(state, state.Layers.Places, leftId, rightId),
                _ => Sheet(state, state.Layers.Cohorts, leftId, rightId),
            }
            : null;

    /// <summary>The undecided pairs of all labels, the likeliest first, ties by name and id.</summary>
    public static IReadOnlyList<ScoreSheet> Undecided(ResolutionState state, int most) =>
        [
            .. Undecided(state, state.Layers.People)
                .Concat(Undecided(state, state.Layers.PeopleByName))
                .Concat(Undecided(state, state.Layers.PrisonsByName))
                .Concat(Undecided(state, state.Layers.Groups))
                .Concat(Undecided(state, state.Layers.Prisons))
                .Concat(Undecided(state, state.Layers.Events))
                .DistinctBy(sheet => (state.NodeOf(sheet.LeftId), state.NodeOf(sheet.RightId)))
                .OrderByDescending(sheet => sheet.Total - sheet.MergeAt)
                .ThenBy(sheet => sheet.LeftName, StringComparer.Ordinal)
                .ThenBy(sheet => sheet.LeftId, StringComparer.Ordinal)
                .ThenBy(sheet => sheet.RightId, StringComparer.Ordinal)
                .Take(most),
        ];

    private static IEnumerable<ScoreSheet> Undecided<TProfile>(ResolutionState state, Layer<TProfile> layer) =>
        layer
            .Items.SelectMany(item => item.Edges.All, (item, edge) => (Left: item.Members[0].Key, Right: edge.Other.Members[0].Key))
            .Where(pair => string.CompareOrdinal(pair.Left, pair.Right) < 0 && state.NodeOf(pair.Left) != state.NodeOf(pair.Right))
            .Select(pair => (Left: state.NodeOf(pair.Left)!, Right: state.NodeOf(pair.Right)!, pair))
            .OrderBy(pair => pair.pair.Left, StringComparer.Ordinal)
            .ThenBy(pair => pair.pair.Right, StringComparer.Ordinal)
            .Select(pair => Sheet(state, layer, pair.pair.Left, pair.pair.Right))
            .Where(sheet => sheet.Verdict == Verdict.Undecided);

    private static ScoreSheet Sheet<TProfile>(ResolutionState state, Layer<TProfile> layer, string leftId, string rightId)
    {
        var tally = layer.Explain(leftId, rightId);
        var (leftNode, rightNode) = (state.NodeOf(leftId)!, state.NodeOf(rightId)!);
        var ruling = state
            .Rulings.Pairs.Where(pair =>
                state.NodeOf(pair.Left) is { } a
                && state.NodeOf(pair.Right) is { } b
                && ((a == leftNode && b == rightNode) || (a == rightNode && b == leftNode))
            )
            .Select(pair => (bool?)pair.IsSame)
            .FirstOrDefault();
        if (ruling is { } same)
        {
            tally.Add(same ? "ruling.same" : "ruling.different", 0);
        }

        return new ScoreSheet
        {
            LeftId = leftId,
            LeftName = leftNode == rightNode ? state.NameOf(leftId) : state.Node(leftNode).Name,
            RightId = rightId,
            RightName = leftNode == rightNode ? state.NameOf(rightId) : state.Node(rightNode).Name,
            Lines = [.. tally.Lines],
            Total = tally.Total,
            MergeAt = layer.MergeAt,
            Excluded = tally.Excluded,
            IsRuled = ruling is not null,
            Verdict =
                leftNode == rightNode ? Verdict.Same
                : ruling is null && !tally.Excluded && tally.Total >= layer.ReviewAt ? Verdict.Undecided
                : Verdict.Different,
        };
    }

    /// <summary>The step that decided: the first where it joined them already, else the second, which knows more.</summary>
    private static Layer<TProfile> Telling<TProfile>(Layer<TProfile> byName, Layer<TProfile> byEvents, string leftId, string rightId) =>
        byEvents.AreBundled(leftId, rightId) ? byName : byEvents;
}
