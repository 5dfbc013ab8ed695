using System.Runtime.InteropServices;

namespace Zindan.Resolution.Linking;

/// <summary>What two items must share to be compared at all.</summary>
/// <param name="Hash">A hash of the parts of the key, the same on every machine.</param>
/// <param name="Cap">The number of items up to which the key is worth using: one that more share says nothing.</param>
internal readonly record struct BlockKey(ulong Hash, int Cap)
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>The key of a kind and its parts (FNV-1a, 64 bits).</summary>
    public static BlockKey Of(int cap, params ReadOnlySpan<string> parts)
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

        return new BlockKey(hash, cap);
    }
}
