using Zindan.Core.Statements;

namespace Zindan.Language.Masks.Times;

/// <summary>A season of a named year, or the last, this or next one.</summary>
/// <param name="Season">1 = spring to 4 = winter, of the northern half of the world.</param>
/// <param name="Year">The year in which it begins, or null.</param>
/// <param name="Direction">Without a year: −1 the last one that is over, 1 the next that has not begun, 0 the one of the current year.</param>
public sealed record SeasonValue(int Season, int? Year, int Direction)
    : TimeValue(
        FormattableString.Invariant(
            $"{(Year is { } y ? y.ToString(System.Globalization.CultureInfo.InvariantCulture) : $"published{Direction:+0;-0;+0}")}-season{Season}"
        )
    )
{
    /// <inheritdoc/>
    public override DateBounds Resolve(TimeContext context)
    {
        if (Year is { } year)
        {
            return Calendar.Season(Season, year);
        }

        if (context.Published is not { } published)
        {
            return DateBounds.Unknown;
        }

        var current = Calendar.Season(Season, published.Year);
        if (Direction < 0)
        {
            return current.Latest < published ? current : Calendar.Season(Season, published.Year - 1);
        }

        if (Direction > 0)
        {
            return current.Earliest > published ? current : Calendar.Season(Season, published.Year + 1);
        }

        return Season == 4 && published.Month <= 2 ? Calendar.Season(Season, published.Year - 1) : current;
    }
}
