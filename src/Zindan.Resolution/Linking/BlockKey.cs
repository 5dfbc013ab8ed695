using System.Runtime.InteropServices;

namespace Zindan.Resolution.Linking;

/// <summary>What two items must share to be compared at all: a hash of the parts of the key, the same on every machine, with the cap in its lowest bits.</summary>
internal readonly record struct BlockKey
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;
    private const int CapBits = 10;
    private const ulong CapMask = (1 << CapBits) - 1;

    private BlockKey(ulong hash, int cap)
    {
        Value = (hash & ~CapMask) | (uint)cap;
    }

    /// <summary>Hash and cap in one number.</summary>
    public ulong Value { get; }

    /// <summary>The number of items up to which the key is worth using: one that more share says nothing.</summary>
    public int Cap => (int)(Value & CapMask);

    /// <summary>The key of a kind and its parts (FNV-1a, 64 bits).</summary>
    /// <param name="cap">The greatest number of items, below 1,024.</param>
    /// <param name="parts">The parts.</param>
    public static BlockKey Of(int cap, params ReadOnlySpan<string> parts) => new(Hash(parts), cap);

    /// <summary>The hash of texts in order.</summary>
    public static ulong Hash(params ReadOnlySpan<string> parts)
    {
        var hash = Offset;
        foreach (var part in parts)
        {
            foreach (var unit in MemoryMarshal.AsBytes(part.AsSpan()))
            {
                hash = (hash ^ unit) * Prime;
            }

            hash = (hash ^ 0x1F) * Prime;
        }

        // The lowest bits go to the cap; what they held must not be lost.
        return hash ^ (hash << CapBits);
    }

    /// <summary>The keys in order, each once.</summary>
    public static BlockKey[] Distinct(IEnumerable<BlockKey> keys) => [.. keys.Distinct().OrderBy(key => key.Value)];
}
