using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Zindan.Language.Models;

/// <summary>
/// The weights of a linear model over sparse features: from a feature's hash to a short list of (class, weight), all of it whole numbers,
/// so that every machine adds up the same scores. Open addressing on 32-bit keys: a feature never seen in training meets a stranger's weights
/// with a probability of (number of features) / 2^32.
/// </summary>
public sealed class FeatureWeights
{
    private const int Batch = 64;

    private readonly Slot[] _slots;
    private readonly ClassWeight[] _weights;
    private readonly int _shift;

    /// <summary>Builds the table from parallel arrays: ascending keys, how many weights each has, and those weights.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public FeatureWeights(ReadOnlySpan<uint> keys, ReadOnlySpan<byte> counts, byte[] classes, short[] weights)
    {
        if (weights.Length > Slot.MostWeights)
        {
            throw new ArgumentException($"A table holds at most {Slot.MostWeights} weights.", nameof(weights));
        }
        var bits = 4;
        while (1L << bits < keys.Length * 2L)
        {
            bits++;
        }
        _slots = new Slot[1 << bits];
        _shift = 32 - bits;
        _weights = new ClassWeight[weights.Length];
        for (var i = 0; i < weights.Length; i++)
        {
            _weights[i] = new ClassWeight(weights[i], classes[i]);
        }
        var start = 0;
        for (var i = 0; i < keys.Length; i++)
        {
            var index = IndexOf(keys[i]);
            while (!_slots[index].IsEmpty)
            {
                index = (index + 1) & (_slots.Length - 1);
            }
            _slots[index] = new Slot(keys[i], start, counts[i]);
            start += counts[i];
        }
        FeatureCount = keys.Length;
    }

    /// <summary>How many features have weights.</summary>
    public int FeatureCount { get; }

    /// <summary>How many weights there are in all.</summary>
    public int WeightCount => _weights.Length;

    /// <summary>The key under which a feature's hash is stored.</summary>
    public static uint Key(ulong feature) => (uint)(feature >> 32);

    /// <summary>Says which features will be added soon, so that their places come from memory meanwhile.</summary>
    public void Prefetch(ReadOnlySpan<ulong> features)
    {
        foreach (var feature in features)
        {
            Models.Prefetch.Of(in _slots[IndexOf(Key(feature))]);
        }
    }

    /// <summary>Adds a feature's weights to the scores of their classes.</summary>
    public void AddTo(Span<int> scores, ulong feature) => AddTo(scores, [feature]);

    /// <summary>Adds the weights of many features to the scores of their classes.</summary>
    public void AddTo(Span<int> scores, ReadOnlySpan<ulong> features)
    {
        for (; features.Length > Batch; features = features[Batch..])
        {
            AddBatch(scores, features[..Batch]);
        }

        AddBatch(scores, features);
    }

    // The table is larger than the processor's caches. Loads that do not wait for each other run side by side: first the slots of all features, then what
    // they point to.
    private void AddBatch(Span<int> scores, ReadOnlySpan<ulong> features)
    {
        if (_weights.Length == 0)
        {
            return;
        }
        Span<Slot> slots = stackalloc Slot[Batch];
        for (var i = 0; i < features.Length; i++)
        {
            slots[i] = _slots[IndexOf(Key(features[i]))];
        }

        var found = 0;
        for (var i = 0; i < features.Length; i++)
        {
            var slot = slots[i].IsEmpty || slots[i].Key == Key(features[i]) ? slots[i] : FindBehind(Key(features[i]));
            slots[found] = slot;
            found += slot.IsEmpty ? 0 : 1;
            Models.Prefetch.Of(in _weights[slot.Start]);
        }

        foreach (var slot in slots[..found])
        {
            foreach (var weight in _weights.AsSpan(slot.Start, slot.Count))
            {
                scores[weight.Class] += weight.Weight;
            }
        }
    }

    /// <summary>The slot of a key whose first place is taken by another.</summary>
    private Slot FindBehind(uint key)
    {
        var index = IndexOf(key);
        do
        {
            index = (index + 1) & (_slots.Length - 1);
        } while (!_slots[index].IsEmpty && _slots[index].Key != key);
        return _slots[index];
    }

    /// <summary>Reads a table from a packed model.</summary>
    public static FeatureWeights Read(ModelReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return new FeatureWeights(reader.ReadAscending(), reader.ReadArray<byte>(), reader.ReadArray<byte>(), reader.ReadArray<short>());
    }

    private int IndexOf(uint key) => (int)((key * 0x9E37_79B1u) >> _shift);

    // Eight bytes, so that a slot never lies across two lines of the cache.
    private readonly struct Slot(uint key, int start, int count)
    {
        public const int MostWeights = 1 << (32 - CountBits);
        private const int CountBits = 8;
        private readonly uint _range = ((uint)start << CountBits) | (uint)count;

        public uint Key { get; } = key;

        public bool IsEmpty => _range == 0;

        public int Start => (int)(_range >> CountBits);

        public int Count => (int)(_range & ((1u << CountBits) - 1));
    }

    [StructLayout(LayoutKind.Sequential, Pack = 1)]
    private readonly record struct ClassWeight(short Weight, byte Class);
}
