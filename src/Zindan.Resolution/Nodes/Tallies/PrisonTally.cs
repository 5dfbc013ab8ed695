using Zindan.Core.Entities;

namespace Zindan.Resolution.Nodes.Tallies;

/// <summary>What is said of one place of detention.</summary>
internal sealed class PrisonTally : AttributeTally
{
    private readonly TextCounter _securities = new();
    private readonly TextCounter _places = new();

    public override void Add(NodeMember member, int times)
    {
        var prison = (PrisonAttributes)member.Entity.Attributes;
        _securities.Add(prison.Security, times);
        _places.Add(prison.Place, times);
    }

    public override EntityAttributes Merged() => new PrisonAttributes { Security = _securities.Most, Place = _places.Most };
}
