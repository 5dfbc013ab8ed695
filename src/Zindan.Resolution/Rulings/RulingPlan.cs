using System.Collections.Immutable;
using Zindan.Core.Entities;
using Zindan.Core.Rulings;
using Zindan.Resolution.Linking;

namespace Zindan.Resolution.Rulings;

/// <summary>The rulings as resolution needs them. Of two on the same pair or name the later wins.</summary>
internal sealed class RulingPlan
{
    private readonly IReadOnlyList<Ruling> _rulings;

    public RulingPlan(IReadOnlyList<Ruling> rulings)
    {
        _rulings = rulings;
        var pairs = new Dictionary<(string, string), bool>();
        foreach (var ruling in rulings)
        {
            if (ruling is SameRuling same)
            {
                pairs[Ordered(same.Left, same.Right)] = true;
            }
            else if (ruling is DifferentRuling different)
            {
                pairs[Ordered(different.Left, different.Right)] = false;
            }
        }

        Pairs =
        [
            .. pairs
                .Select(pair => new PairRuling(pair.Key.Item1, pair.Key.Item2, pair.Value))
                .OrderBy(pair => pair.Left, StringComparer.Ordinal)
                .ThenBy(pair => pair.Right, StringComparer.Ordinal),
        ];
        Statements = rulings.OfType<RejectRuling>().Select(ruling => ruling.StatementId).ToHashSet(StringComparer.Ordinal);
        Renames = rulings.OfType<RenameRuling>().ToArray();
    }

    /// <summary>Pairs ruled the same or different.</summary>
    public ImmutableArray<PairRuling> Pairs { get; }

    /// <summary>Ids of the statements that rulings reject.</summary>
    public IReadOnlySet<string> Statements { get; }

    /// <summary>The renames, in the order given.</summary>
    public IReadOnlyList<RenameRuling> Renames { get; }

    /// <summary>The name that the last rename of any of these members gives, or null.</summary>
    public string? NameOf(IReadOnlyList<string> memberKeys) =>
        Renames.Count == 0 ? null : Renames.LastOrDefault(rename => memberKeys.Contains(rename.EntityId, StringComparer.Ordinal))?.Name;

    /// <summary>The rulings that name something which is not there, or join things of two labels.</summary>
    public ImmutableArray<Ruling> Idle(Func<string, EntityLabel?> labelOf, Func<string, bool> hasStatement) =>
        [
            .. _rulings.Where(ruling =>
                ruling switch
                {
                    SameRuling same => labelOf(same.Left) is not { } label || labelOf(same.Right) != label,
                    DifferentRuling different => labelOf(different.Left) is null || labelOf(different.Right) is null,
                    RenameRuling rename => labelOf(rename.EntityId) is null,
                    RejectRuling reject => !hasStatement(reject.StatementId),
                    _ => false,
                }
            ),
        ];

    private static (string, string) Ordered(string left, string right) =>
        string.CompareOrdinal(left, right) <= 0 ? (left, right) : (right, left);
}
