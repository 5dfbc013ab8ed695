using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Zindan.Language.Models;

/// <summary>Products of one row that holds many zeros, summed in the same order as those of <see cref="MatrixKernel"/>.</summary>
public static class SparseRow
{
    private const int Lanes = 16;
    private const int LongestRow = 1024;

    /// <summary>scores += hidden · b, where many of hidden, which has at most 1,024 numbers, are zero.</summary>
    public static void MultiplyAdd(ReadOnlySpan<float> hidden, ReadOnlySpan<float> b, Span<float> scores)
    {
        var columns = scores.Length;
        if (b.Length < hidden.Length * columns || columns % (2 * Lanes) != 0 || hidden.Length > LongestRow)
        {
            throw new ArgumentException("The row and the matrix do not fit together.");
        }
        // Where the zeros are is found out once: a branch at each of them would cost more than they save.
        Span<int> indices = stackalloc int[LongestRow];
        var count = 0;
        for (var i = 0; i < hidden.Length; i++)
        {
            indices[count] = i;
            count += hidden[i] != 0 ? 1 : 0;
        }
        ref var right = ref MemoryMarshal.GetReference(b);
        for (var column = 0; column < columns; column += 2 * Lanes)
        {
            var first = Vector512.LoadUnsafe(ref scores[column]);
            var second = Vector512.LoadUnsafe(ref scores[column + Lanes]);
            foreach (var i in indices[..count])
            {
                var factor = Vector512.Create(hidden[i]);
                ref var row = ref Unsafe.Add(ref right, (i * columns) + column);
                first = Vector512.FusedMultiplyAdd(factor, Vector512.LoadUnsafe(ref row), first);
                second = Vector512.FusedMultiplyAdd(factor, Vector512.LoadUnsafe(ref row, Lanes), second);
            }
            first.StoreUnsafe(ref scores[column]);
            second.StoreUnsafe(ref scores[column + Lanes]);
        }
    }
}
