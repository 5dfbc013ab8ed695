namespace Zindan.Resolution.Linking;

/// <summary>The items alike to one, each once. Most have a few, and a table for each of a million items would outweigh the items.</summary>
internal sealed class EdgeList<TProfile>
{
    private Edge<TProfile>[] _edges = [];

    /// <summary>The number of edges.</summary>
    public int Count { get; private set; }

    /// <summary>The edge at a position.</summary>
    public Edge<TProfile> this[int position] => _edges[position];

    /// <summary>The edges, in no order.</summary>
    public IEnumerable<Edge<TProfile>> All => _edges.Take(Count);

    /// <summary>The sum of evidence about another item, or null where it is not alike.</summary>
    public double? ScoreOf(LinkItem<TProfile> other) => PositionOf(other) is >= 0 and var at ? _edges[at].Score : null;

    /// <summary>Notes another item or a new sum of evidence about it.</summary>
    public void Set(LinkItem<TProfile> other, double score)
    {
        var at = PositionOf(other);
        if (at < 0)
        {
            if (Count == _edges.Length)
            {
                Array.Resize(ref _edges, Count + Math.Max(1, Count / 2));
            }

            at = Count++;
        }

        _edges[at] = new Edge<TProfile>(other, score);
    }

    /// <summary>Forgets another item.</summary>
    public void Remove(LinkItem<TProfile> other)
    {
        if (PositionOf(other) is >= 0 and var at)
        {
            _edges[at] = _edges[--Count];
            _edges[Count] = default;
        }
    }

    private int PositionOf(LinkItem<TProfile> other)
    {
        for (var i = 0; i < Count; i++)
        {
            if (ReferenceEquals(_edges[i].Other, other))
            {
                return i;
            }
        }

        return -1;
    }
}
