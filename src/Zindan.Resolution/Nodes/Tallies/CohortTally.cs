using Zindan.Core.Entities;
using Zindan.Core.Statements;
using Zindan.Resolution.Figures;

namespace Zindan.Resolution.Nodes.Tallies;

/// <summary>What is said of some people told of together.</summary>
internal sealed class CohortTally : AttributeTally
{
    private readonly TextCounter _descriptions = new();
    private readonly TextCounter _roles = new();
    private readonly Counter<CountBounds> _counts = new();

    public override void Add(NodeMember member, int times)
    {
        var cohort = (CohortAttributes)member.Entity.Attributes;
        _descriptions.Add(cohort.Description, times);
        _roles.Add(cohort.Role, times);
        _counts.Add(cohort.Count, times);
    }

    public override EntityAttributes Merged() =>
        new CohortAttributes
        {
            Description = _descriptions.Most,
            Role = _roles.Most,
            Count = CountReconciliation.Bounds([.. _counts.Values]),
        };
}
