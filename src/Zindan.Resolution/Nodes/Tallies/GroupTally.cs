using Zindan.Core.Entities;

namespace Zindan.Resolution.Nodes.Tallies;

/// <summary>What is said of one organisation.</summary>
internal sealed class GroupTally : AttributeTally
{
    private readonly Counter<GroupKind> _kinds = new();
    private readonly TextCounter _countries = new();

    public override void Add(NodeMember member, int times)
    {
        var group = (GroupAttributes)member.Entity.Attributes;
        if (group.Kind != GroupKind.Other)
        {
            _kinds.Add(group.Kind, times);
        }

        _countries.Add(group.Country, times);
    }

    public override EntityAttributes Merged() =>
        new GroupAttributes
        {
            Kind = _kinds.Ranked(Comparer<GroupKind>.Default).DefaultIfEmpty(GroupKind.Other).First(),
            Country = _countries.Most,
        };
}
