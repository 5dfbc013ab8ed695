using Zindan.Language.Models;

namespace Zindan.Training.Learning;

/// <summary>A small generator whose numbers are fixed by its seed, on every version of the platform (SplitMix64).</summary>
public sealed class SeededRandom(ulong seed)
{
    private ulong _state = StableHash.Mix(seed + 1);

    /// <summary>A whole number from 0, below the bound.</summary>
    public int Next(int bound) => (int)((Next() >> 33) % (ulong)bound);

    /// <summary>A number from 0, below 1.</summary>
    public float NextSingle() => (Next() >> 40) * (1f / (1 << 24));

    /// <summary>A number around 0 with deviation 1 (Box and Muller).</summary>
    public float NextNormal() => MathF.Sqrt(-2 * MathF.Log(1 - NextSingle())) * MathF.Cos(2 * MathF.PI * NextSingle());

    private ulong Next()
    {
        _state += 0x9E37_79B9_7F4A_7C15UL;
        return StableHash.Mix(_state);
    }
}
