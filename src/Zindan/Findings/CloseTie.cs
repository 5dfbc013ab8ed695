using System.Collections.Frozen;
using Zindan.Core.Graphs;

namespace Zindan.Findings;

/// <summary>Which ties between people can carry a link to an organisation: kin, and those who serve or follow. A rival, an enemy or a lawyer carries none.</summary>
internal static class CloseTie
{
    private static readonly FrozenSet<string> Roles = FrozenSet.ToFrozenSet(
        [
            .. new[]
            {
                "brother",
                "sister",
                "half-brother",
                "half-sister",
                "twin",
                "son",
                "daughter",
                "father",
                "mother",
                "parent",
                "child",
            },
            .. new[] { "husband", "wife", "spouse", "widow", "uncle", "aunt", "nephew", "niece", "cousin", "grandson", "grandfather" },
            .. new[] { "brother-in-law", "son-in-law", "father-in-law", "relative", "kin", "kinsman", "clansman" },
            .. new[] { "lieutenant", "deputy", "right-hand", "aide", "associate", "bodyguard", "fighter", "follower", "henchman", "ally" },
        ],
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>Whether one of the roles that statements give is such a tie.</summary>
    public static bool Is(Relationship relatedTo) => relatedTo.Roles.Any(Roles.Contains);
}
