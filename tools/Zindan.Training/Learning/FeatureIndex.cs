namespace Zindan.Training.Learning;

/// <summary>Numbers feature hashes from 0 in the order in which they are first seen.</summary>
public sealed class FeatureIndex
{
    private Entry[] _entries = new Entry[1 << 16];

    /// <summary>How many features there are.</summary>
    public int Count { get; private set; }

    /// <summary>The number of a feature, or -1.</summary>
    public int Find(ulong feature)
    {
        var slot = Slot(feature);
        return _entries[slot].Number - 1;
    }

    /// <summary>The number of a feature, a new one if need be.</summary>
    public int FindOrAdd(ulong feature)
    {
        var slot = Slot(feature);
        if (_entries[slot].Number == 0)
        {
            if (Count * 2 >= _entries.Length)
            {
                Grow();
                slot = Slot(feature);
            }
            _entries[slot] = new Entry(feature, ++Count);
        }
        return _entries[slot].Number - 1;
    }

    /// <summary>All features with their numbers.</summary>
    public IEnumerable<(ulong Feature, int Number)> All() =>
        from entry in _entries
        where entry.Number != 0
        select (entry.Feature, entry.Number - 1);

    private int Slot(ulong feature)
    {
        var mask = _entries.Length - 1;
        var slot = (int)(feature >> 20) & mask;
        while (_entries[slot].Number != 0 && _entries[slot].Feature != feature)
        {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void Grow()
    {
        var entries = _entries;
        _entries = new Entry[entries.Length * 2];
        foreach (var entry in entries)
        {
            if (entry.Number != 0)
            {
                _entries[Slot(entry.Feature)] = entry;
            }
        }
    }

    private readonly record struct Entry(ulong Feature, int Number);
}
