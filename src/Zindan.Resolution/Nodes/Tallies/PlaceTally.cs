using Zindan.Core.Entities;

namespace Zindan.Resolution.Nodes.Tallies;

/// <summary>What is said of one place.</summary>
internal sealed class PlaceTally : AttributeTally
{
    private readonly Counter<PlaceKind> _kinds = new();
    private readonly TextCounter _countries = new();

    public override void Add(NodeMember member, int times)
    {
        var place = (PlaceAttributes)member.Entity.Attributes;
        if (place.Kind is { } kind)
        {
            _kinds.Add(kind, times);
        }

        _countries.Add(place.Country, times);
    }

    public override EntityAttributes Merged() =>
        new PlaceAttributes
        {
            Kind = _kinds.Ranked(Comparer<PlaceKind>.Default).Select(kind => (PlaceKind?)kind).FirstOrDefault(),
            Country = _countries.Most,
        };
}
