using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Zindan.Language.Models;

/// <summary>Sums of few rows of a matrix, in the order in which they are given, so that they are the same as those of <see cref="MatrixKernel"/>.</summary>
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
        var column = 0;
        // As wide as goes: additions to one sum wait for each other, those to many do not.
        for (; column + (4 * Lanes) <= columns; column += 4 * Lanes)
        {
            var first = Vector512.LoadUnsafe(ref scores[column]);
            var second = Vector512.LoadUnsafe(ref scores[column + Lanes]);
            var third = Vector512.LoadUnsafe(ref scores[column + (2 * Lanes)]);
            var fourth = Vector512.LoadUnsafe(ref scores[column + (3 * Lanes)]);
            foreach (var i in indices[..count])
            {
                var factor = Vector512.Create(hidden[i]);
                ref var row = ref Unsafe.Add(ref right, (i * columns) + column);
                first = Vector512.FusedMultiplyAdd(factor, Vector512.LoadUnsafe(ref row), first);
                second = Vector512.FusedMultiplyAdd(factor, Vector512.LoadUnsafe(ref row, Lanes), second);
                third = Vector512.FusedMultiplyAdd(factor, Vector512.LoadUnsafe(ref row, 2 * Lanes), third);
                fourth = Vector512.FusedMultiplyAdd(factor, Vector512.LoadUnsafe(ref row, 3 * Lanes), fourth);
            }
            first.StoreUnsafe(ref scores[column]);
            second.StoreUnsafe(ref scores[column + Lanes]);
            third.StoreUnsafe(ref scores[column + (2 * Lanes)]);
            fourth.StoreUnsafe(ref scores[column + (3 * Lanes)]);
        }
        for (; column < columns; column += 2 * Lanes)
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

    /// <summary>target += the rows of the matrix that start at the offsets, one after the other.</summary>
    public static void Add(Span<float> target, ReadOnlySpan<float> matrix, ReadOnlySpan<int> offsets)
    {
        if (target.Length % (2 * Lanes) != 0)
        {
            throw new ArgumentException("The row and the matrix do not fit together.");
        }
        for (var column = 0; column < target.Length; column += 2 * Lanes)
        {
            var first = Vector512.LoadUnsafe(ref target[column]);
            var second = Vector512.LoadUnsafe(ref target[column + Lanes]);
            foreach (var offset in offsets)
            {
                var row = matrix.Slice(offset + column, 2 * Lanes);
                first += Vector512.LoadUnsafe(in row[0]);
                second += Vector512.LoadUnsafe(in row[Lanes]);
            }
            first.StoreUnsafe(ref target[column]);
            second.StoreUnsafe(ref target[column + Lanes]);
        }
    }
}
