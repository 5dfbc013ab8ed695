using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Zindan.Language.Models;

/// <summary>
/// Products of small dense matrices, row by row in memory. Each element is summed in ascending order of the inner index with fused multiply-add,
/// whatever the width of the machine's vectors, so that results are the same everywhere.
/// </summary>
public static class MatrixKernel
{
    private const int Lanes = 16;

    /// <summary>c += a · b.</summary>
    /// <param name="a">Left matrix.</param>
    /// <param name="stride">How far a row of <paramref name="a"/> is from the next; rows may overlap.</param>
    /// <param name="b">Right matrix, inner × columns.</param>
    /// <param name="c">Result, rows × columns.</param>
    /// <param name="rows">Rows of a and c.</param>
    /// <param name="inner">Columns of a, rows of b.</param>
    /// <param name="columns">Columns of b and c, a multiple of 32.</param>
    public static void MultiplyAdd(
        ReadOnlySpan<float> a,
        int stride,
        ReadOnlySpan<float> b,
        Span<float> c,
        int rows,
        int inner,
        int columns
    )
    {
        if (rows == 0)
        {
            return;
        }
        Check(
            a.Length >= ((rows - 1) * stride) + inner
                && b.Length >= inner * columns
                && c.Length >= rows * columns
                && columns % (2 * Lanes) == 0
        );
        Accumulate(a, stride, 1, b, c, rows, inner, columns);
    }

    /// <summary>c += aᵀ · b: the gradient of a product, summed in ascending order of the rows.</summary>
    /// <param name="a">Matrix of rows × inner.</param>
    /// <param name="stride">How far a row of <paramref name="a"/> is from the next; rows may overlap.</param>
    /// <param name="b">Matrix of rows × columns.</param>
    /// <param name="c">Result, inner × columns.</param>
    /// <param name="rows">Rows of a and b.</param>
    /// <param name="inner">Columns of a, rows of c.</param>
    /// <param name="columns">Columns of b and c, a multiple of 32.</param>
    public static void MultiplyTransposedAdd(
        ReadOnlySpan<float> a,
        int stride,
        ReadOnlySpan<float> b,
        Span<float> c,
        int rows,
        int inner,
        int columns
    )
    {
        if (rows == 0)
        {
            return;
        }
        Check(
            a.Length >= ((rows - 1) * stride) + inner
                && b.Length >= rows * columns
                && c.Length >= inner * columns
                && columns % (2 * Lanes) == 0
        );
        Accumulate(a, 1, stride, b, c, inner, rows, columns);
    }

    // c[row] += Σ a[row · rowStep + i · step] · b[i]: a transposed matrix differs in its steps alone.
    private static void Accumulate(
        ReadOnlySpan<float> a,
        int rowStep,
        int step,
        ReadOnlySpan<float> b,
        Span<float> c,
        int rows,
        int inner,
        int columns
    )
    {
        ref var left = ref MemoryMarshal.GetReference(a);
        ref var right = ref MemoryMarshal.GetReference(b);
        ref var result = ref MemoryMarshal.GetReference(c);
        for (var column = 0; column < columns; column += 2 * Lanes)
        {
            ref var panel = ref Unsafe.Add(ref right, column);
            var row = 0;
            for (; row + 4 <= rows; row += 4)
            {
                ref var target = ref Unsafe.Add(ref result, (row * columns) + column);
                FourRows(ref Unsafe.Add(ref left, row * rowStep), rowStep, step, ref panel, ref target, inner, columns);
            }
            if (row + 2 <= rows)
            {
                ref var target = ref Unsafe.Add(ref result, (row * columns) + column);
                TwoRows(ref Unsafe.Add(ref left, row * rowStep), rowStep, step, ref panel, ref target, inner, columns);
                row += 2;
            }
            if (row < rows)
            {
                ref var target = ref Unsafe.Add(ref result, (row * columns) + column);
                OneRow(ref Unsafe.Add(ref left, row * rowStep), step, ref panel, ref target, inner, columns);
            }
        }
    }

    /// <summary>target += source.</summary>
    public static void Add(Span<float> target, ReadOnlySpan<float> source)
    {
        Check(target.Length == source.Length && target.Length % Lanes == 0);
        ref var to = ref MemoryMarshal.GetReference(target);
        ref var from = ref MemoryMarshal.GetReference(source);
        for (nuint i = 0; i < (nuint)target.Length; i += Lanes)
        {
            (Vector512.LoadUnsafe(ref to, i) + Vector512.LoadUnsafe(ref from, i)).StoreUnsafe(ref to, i);
        }
    }

    /// <summary>Replaces negative numbers by zero.</summary>
    public static void Rectify(Span<float> values)
    {
        Check(values.Length % Lanes == 0);
        ref var to = ref MemoryMarshal.GetReference(values);
        for (nuint i = 0; i < (nuint)values.Length; i += Lanes)
        {
            Vector512.Max(Vector512.LoadUnsafe(ref to, i), Vector512<float>.Zero).StoreUnsafe(ref to, i);
        }
    }

    private static void FourRows(ref float a, int rowStep, int step, ref float b, ref float c, int inner, int columns)
    {
        ref var c1 = ref Unsafe.Add(ref c, columns);
        ref var c2 = ref Unsafe.Add(ref c, 2 * columns);
        ref var c3 = ref Unsafe.Add(ref c, 3 * columns);
        var (x0, y0) = (Vector512.LoadUnsafe(ref c), Vector512.LoadUnsafe(ref c, Lanes));
        var (x1, y1) = (Vector512.LoadUnsafe(ref c1), Vector512.LoadUnsafe(ref c1, Lanes));
        var (x2, y2) = (Vector512.LoadUnsafe(ref c2), Vector512.LoadUnsafe(ref c2, Lanes));
        var (x3, y3) = (Vector512.LoadUnsafe(ref c3), Vector512.LoadUnsafe(ref c3, Lanes));
        for (var i = 0; i < inner; i++)
        {
            var first = Vector512.LoadUnsafe(ref b);
            var second = Vector512.LoadUnsafe(ref b, Lanes);
            b = ref Unsafe.Add(ref b, columns);
            var factor = Vector512.Create(a);
            x0 = Vector512.FusedMultiplyAdd(factor, first, x0);
            y0 = Vector512.FusedMultiplyAdd(factor, second, y0);
            factor = Vector512.Create(Unsafe.Add(ref a, rowStep));
            x1 = Vector512.FusedMultiplyAdd(factor, first, x1);
            y1 = Vector512.FusedMultiplyAdd(factor, second, y1);
            factor = Vector512.Create(Unsafe.Add(ref a, 2 * rowStep));
            x2 = Vector512.FusedMultiplyAdd(factor, first, x2);
            y2 = Vector512.FusedMultiplyAdd(factor, second, y2);
            factor = Vector512.Create(Unsafe.Add(ref a, 3 * rowStep));
            x3 = Vector512.FusedMultiplyAdd(factor, first, x3);
            y3 = Vector512.FusedMultiplyAdd(factor, second, y3);
            a = ref Unsafe.Add(ref a, step);
        }
        x0.StoreUnsafe(ref c);
        y0.StoreUnsafe(ref c, Lanes);
        x1.StoreUnsafe(ref c1);
        y1.StoreUnsafe(ref c1, Lanes);
        x2.StoreUnsafe(ref c2);
        y2.StoreUnsafe(ref c2, Lanes);
        x3.StoreUnsafe(ref c3);
        y3.StoreUnsafe(ref c3, Lanes);
    }

    // Twice as fast as one row after the other: additions to one sum wait for each other.
    private static void TwoRows(ref float a, int rowStep, int step, ref float b, ref float c, int inner, int columns)
    {
        ref var c1 = ref Unsafe.Add(ref c, columns);
        var (x0, y0) = (Vector512.LoadUnsafe(ref c), Vector512.LoadUnsafe(ref c, Lanes));
        var (x1, y1) = (Vector512.LoadUnsafe(ref c1), Vector512.LoadUnsafe(ref c1, Lanes));
        for (var i = 0; i < inner; i++)
        {
            var first = Vector512.LoadUnsafe(ref b);
            var second = Vector512.LoadUnsafe(ref b, Lanes);
            b = ref Unsafe.Add(ref b, columns);
            var factor = Vector512.Create(a);
            x0 = Vector512.FusedMultiplyAdd(factor, first, x0);
            y0 = Vector512.FusedMultiplyAdd(factor, second, y0);
            factor = Vector512.Create(Unsafe.Add(ref a, rowStep));
            x1 = Vector512.FusedMultiplyAdd(factor, first, x1);
            y1 = Vector512.FusedMultiplyAdd(factor, second, y1);
            a = ref Unsafe.Add(ref a, step);
        }
        x0.StoreUnsafe(ref c);
        y0.StoreUnsafe(ref c, Lanes);
        x1.StoreUnsafe(ref c1);
        y1.StoreUnsafe(ref c1, Lanes);
    }

    private static void OneRow(ref float a, int step, ref float b, ref float c, int inner, int columns)
    {
        var (x, y) = (Vector512.LoadUnsafe(ref c), Vector512.LoadUnsafe(ref c, Lanes));
        for (var i = 0; i < inner; i++)
        {
            var factor = Vector512.Create(a);
            x = Vector512.FusedMultiplyAdd(factor, Vector512.LoadUnsafe(ref b), x);
            y = Vector512.FusedMultiplyAdd(factor, Vector512.LoadUnsafe(ref b, Lanes), y);
            b = ref Unsafe.Add(ref b, columns);
            a = ref Unsafe.Add(ref a, step);
        }
        x.StoreUnsafe(ref c);
        y.StoreUnsafe(ref c, Lanes);
    }

    private static void Check(bool fits)
    {
        if (!fits)
        {
            throw new ArgumentException("The matrices do not fit together.");
        }
    }
}
