using Zindan.Core.Statements;

namespace Zindan.Graph.Projection;

/// <summary>The bounds that several statements of one relationship give together. A statement that gives none says nothing and takes nothing away.</summary>
/// <remarks>
/// Something that happened once and a number of people have one true value, so bounds that agree narrow each other; where they exclude each
/// other, the result holds them all. A state ("is a member") may be seen at several times, so its bounds always hold all of them.
/// </remarks>
public static class JoinedBounds
{
    /// <summary>When something held or happened.</summary>
    public static DateBounds Of(StatementType type, IEnumerable<DateBounds> bounds)
    {
        ArgumentNullException.ThrowIfNull(bounds);
        var known = bounds.Where(bound => !bound.IsUnknown).Distinct().ToList();
        if (known.Count == 0)
        {
            return DateBounds.Unknown;
        }

        var narrowed = known.Aggregate((left, right) => left.Intersect(right));
        var agree = !(narrowed.Earliest > narrowed.Latest);
        return HappensOnce(type) && agree ? narrowed : known.Aggregate((left, right) => left.Cover(right));
    }

    /// <summary>How many people.</summary>
    public static CountBounds Of(IEnumerable<CountBounds> bounds)
    {
        ArgumentNullException.ThrowIfNull(bounds);
        var known = bounds.Where(bound => !bound.IsUnknown).Distinct().ToList();
        if (known.Count == 0)
        {
            return CountBounds.Unknown;
        }

        // Max and Min over nullable numbers leave out the unknown ones.
        var narrowed = new CountBounds(known.Max(bound => bound.Low), known.Min(bound => bound.High));
        return narrowed.Low > narrowed.High
            ? new CountBounds(
                known.Any(bound => bound.Low is null) ? null : known.Min(bound => bound.Low),
                known.Any(bound => bound.High is null) ? null : known.Max(bound => bound.High)
            )
            : narrowed;
    }

    private static bool HappensOnce(StatementType type) =>
        type
            is StatementType.EscapedFrom
                or StatementType.AttemptedEscapeFrom
                or StatementType.KilledIn
                or StatementType.WoundedIn
                or StatementType.ArrestedIn
                or StatementType.ConvictedIn
                or StatementType.TookPartIn
                or StatementType.TargetedIn
                or StatementType.OccurredAt;
}
