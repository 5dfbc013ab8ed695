using Zindan.Core.Statements;

namespace Zindan.Language.Masks.Times;

/// <summary>"last August", "next March": the nearest such month that is over, or has not begun.</summary>
/// <param name="Month">1 to 12.</param>
/// <param name="Direction">−1 for the last, 0 for this year's, 1 for the next.</param>
public sealed record NearMonth(int Month, int Direction)
    : TimeValue(FormattableString.Invariant($"published{Direction:+0;-0;+0}-{Month:00}"))
{
    /// <inheritdoc/>
    public override DateBounds Resolve(TimeContext context)
    {
        if (context.Published is not { } published)
        {
            return DateBounds.Unknown;
        }

        var year = published.Year;
        year -= Direction < 0 && Month >= published.Month ? 1 : 0;
        year += Direction > 0 && Month <= published.Month ? 1 : 0;
        return Calendar.Month(year, Month);
    }
}
