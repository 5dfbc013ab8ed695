using Zindan.Core.Statements;
using Zindan.Resolution.Evidence;
using Zindan.Resolution.Facts;
using Zindan.Resolution.Linking;

namespace Zindan.Resolution.Cohorts;

/// <summary>When two are the same unnamed people: those of one role in one event, described alike, in numbers that fit.</summary>
internal sealed class CohortRules : IPairRules<CohortProfile>
{
    private const double Prior = -3;
    private const int Block = 80;

    public double MergeAt => 3;

    public double ReviewAt => 1;

    public void AddBlockKeys(CohortProfile profile, ICollection<BlockKey> keys)
    {
        foreach (var role in profile.EventRoles)
        {
            keys.Add(BlockKey.Of(Block, "event", role));
        }
    }

    public void Compare(CohortProfile left, CohortProfile right, EvidenceTally tally)
    {
        tally.Add("prior", Prior);
        if (Sets.Shared(left.Articles, right.Articles) is { } article)
        {
            tally.Exclude("cohort.same-article", -6, article);
            return;
        }

        var shared = Sets.Common(left.EventRoles, right.EventRoles);
        if (shared.IsEmpty)
        {
            tally.Exclude("cohort.event", -6);
            return;
        }

        tally.Add("cohort.event", 3, shared[0]);
        AddRoles(left, right, tally);
        AddCounts(left.Count, right.Count, tally);
    }

    private static void AddRoles(CohortProfile left, CohortProfile right, EvidenceTally tally)
    {
        if (left.Role is not { } one || right.Role is not { } other)
        {
            return;
        }

        var alike = CohortRoles.AreAlike(one, other);
        tally.Add(alike ? "cohort.role" : "cohort.role-conflict", alike ? 1.5 : -3, one, other);
    }

    private static void AddCounts(CountBounds left, CountBounds right, EvidenceTally tally)
    {
        if (left.IsUnknown || right.IsUnknown)
        {
            return;
        }

        var (a, b) = ((double)(left.Low ?? left.High)!, (double)(right.Low ?? right.High)!);
        var worth =
            left.IsExact && left == right ? 3
            : left.Overlaps(right) ? 1.5
            : Math.Abs(a - b) <= Math.Max(1, 0.2 * Math.Max(a, b)) ? 1.5
            : -3;
        tally.Add(worth > 0 ? "cohort.count" : "cohort.count-conflict", worth, Words(left), Words(right));
    }

    private static string Words(CountBounds count) =>
        $"{count.Low?.ToString("0", System.Globalization.CultureInfo.InvariantCulture) ?? "?"}–{count.High?.ToString("0", System.Globalization.CultureInfo.InvariantCulture) ?? "?"}";
}
