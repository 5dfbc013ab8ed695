using Zindan.Core.Entities;
using Zindan.Core.Statements;

namespace Zindan.Resolution.Nodes.Tallies;

/// <summary>What is said of one event.</summary>
internal sealed class EventTally : AttributeTally
{
    private readonly Counter<EventType> _types = new();
    private readonly Counter<DateBounds> _times = new();
    private readonly TextCounter _places = new();

    public override void Add(NodeMember member, int times)
    {
        var happening = (EventAttributes)member.Entity.Attributes;
        _types.Add(happening.Type, times);
        _times.Add(happening.When, times);
        _places.Add(happening.Place, times);
    }

    public override EntityAttributes Merged() =>
        new EventAttributes
        {
            Type = _types.Ranked(Comparer<EventType>.Default).First(),
            When = _times
                .Values.OrderBy(Width)
                .ThenBy(when => when.Earliest)
                .ThenBy(when => when.Latest)
                .Aggregate(DateBounds.Unknown, (known, when) => known.Intersect(when) is var both && IsPossible(both) ? both : known),
            Place = _places.Most,
        };

    private static int Width(DateBounds when) =>
        when is { Earliest: { } first, Latest: { } last } ? last.DayNumber - first.DayNumber : int.MaxValue;

    private static bool IsPossible(DateBounds when) => !(when.Earliest > when.Latest);
}
