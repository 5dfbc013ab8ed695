using System.Runtime.CompilerServices;

namespace Zindan.Language.Models;

/// <summary>
/// From a word's hash to its row, without the words themselves. The first rows keep their order (they are the most frequent words, and their
/// vectors stand in this order); the rest is sorted by hash, which packs better.
/// </summary>
public sealed class HashedWords
{
    private readonly uint[] _keys;
    private readonly int[] _rows;
    private readonly int _mask;

    /// <summary>A table out of the keys of the words that keep their order, and of the sorted rest.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public HashedWords(ReadOnlySpan<uint> ordered, ReadOnlySpan<uint> sorted)
    {
        Count = ordered.Length + sorted.Length;
        var capacity = 16;
        while (capacity < Count * 2L)
        {
            capacity *= 2;
        }
        _keys = new uint[capacity];
        _rows = new int[capacity];
        _mask = capacity - 1;
        for (var row = 0; row < Count; row++)
        {
            var key = row < ordered.Length ? ordered[row] : sorted[row - ordered.Length];
            var index = (int)key & _mask;
            while (_rows[index] != 0 && _keys[index] != key)
            {
                index = (index + 1) & _mask;
            }
            if (_rows[index] == 0)
            {
                _keys[index] = key;
                _rows[index] = row + 1;
            }
        }
    }

    /// <summary>How many words there are.</summary>
    public int Count { get; }

    /// <summary>The row of a word, or -1.</summary>
    public int Find(ulong hash)
    {
        var key = FeatureWeights.Key(hash);
        var index = (int)key & _mask;
        while (_rows[index] != 0)
        {
            if (_keys[index] == key)
            {
                return _rows[index] - 1;
            }
            index = (index + 1) & _mask;
        }
        return -1;
    }

    /// <summary>Reads a table from a packed model.</summary>
    public static HashedWords Read(ModelReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var ordered = reader.ReadArray<uint>();
        return new HashedWords(ordered, reader.ReadAscending());
    }
}
