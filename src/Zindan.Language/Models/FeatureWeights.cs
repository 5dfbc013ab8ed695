using System.Runtime.InteropServices;

namespace Zindan.Language.Models;

/// <summary>
/// The weights of a linear model over sparse features: from a feature's hash to a short list of (class, weight), all of it whole numbers,
/// so that every machine adds up the same scores. Open addressing on 32-bit keys: a feature never seen in training meets a stranger's weights
/// with a probability of (number of features) / 2^32.
/// </summary>
public sealed class FeatureWeights
{
    private readonly Slot[] _slots;
    private readonly byte[] _classes;
    private readonly short[] _weights;
    private readonly int _shift;

    /// <summary>Builds the table from parallel arrays: ascending keys, how many weights each has, and those weights.</summary>
    public FeatureWeights(ReadOnlySpan<uint> keys, ReadOnlySpan<byte> counts, byte[] classes, short[] weights)
    {
        var bits = 4;
        while (1L << bits < keys.Length * 2L)
        {
            bits++;
        }
        _slots = new Slot[1 << bits];
        _shift = 32 - bits;
        _classes = classes;
        _weights = weights;
        var start = 0;
        for (var i = 0; i < keys.Length; i++)
        {
            var index = IndexOf(keys[i]);
            while (_slots[index].Count != 0)
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

    /// <summary>Adds a feature's weights to the scores of their classes.</summary>
    public void AddTo(Span<int> scores, ulong feature)
    {
        var key = Key(feature);
        var index = IndexOf(key);
        while (true)
        {
            ref readonly var slot = ref _slots[index];
            if (slot.Count == 0)
            {
                return;
            }
            if (slot.Key == key)
            {
                var classes = _classes.AsSpan(slot.Start, slot.Count);
                var weights = _weights.AsSpan(slot.Start, slot.Count);
                for (var i = 0; i < classes.Length; i++)
                {
                    scores[classes[i]] += weights[i];
                }
                return;
            }
            index = (index + 1) & (_slots.Length - 1);
        }
    }

    /// <summary>Reads a table from a packed model.</summary>
    public static FeatureWeights Read(ModelReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return new FeatureWeights(reader.ReadAscending(), reader.ReadArray<byte>(), reader.ReadArray<byte>(), reader.ReadArray<short>());
    }

    private int IndexOf(uint key) => (int)((key * 0x9E37_79B1u) >> _shift);

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Slot(uint Key, int Start, int Count);
}
