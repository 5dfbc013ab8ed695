namespace Zindan.Language.Models;

/// <summary>
/// 64-bit hashes that are the same on every machine and in every run, for feature keys of the trained models.
/// Not for security. The mixing function is the finaliser of MurmurHash3 (Appleby, public domain).
/// </summary>
public static class StableHash
{
    private const ulong Prime = 0x9E37_79B9_7F4A_7C15UL;

    /// <summary>The hash of a string's UTF-16 code units, case kept.</summary>
    public static ulong Of(ReadOnlySpan<char> text)
    {
        var hash = Prime ^ (ulong)text.Length;
        foreach (var character in text)
        {
            hash = (hash ^ character) * 0xFF51_AFD7_ED55_8CCDUL;
            hash ^= hash >> 29;
        }
        return Mix(hash);
    }

    /// <summary>One hash out of two; the order matters.</summary>
    public static ulong Combine(ulong first, ulong second) => Mix((first * Prime) + (second ^ (second >> 31)) + 0x632B_E59B_D9B4_E019UL);

    /// <summary>Spreads every bit of the input over the whole output.</summary>
    public static ulong Mix(ulong hash)
    {
        hash ^= hash >> 33;
        hash *= 0xFF51_AFD7_ED55_8CCDUL;
        hash ^= hash >> 33;
        hash *= 0xC4CE_B9FE_1A85_EC53UL;
        return hash ^ (hash >> 33);
    }
}
