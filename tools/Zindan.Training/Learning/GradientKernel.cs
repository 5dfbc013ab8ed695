using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Zindan.Training.Learning;

/// <summary>The counterpart of <see cref="Zindan.Language.Models.MatrixKernel"/> for learning: gradients of its products, summed in ascending order of the rows.</summary>
public static class GradientKernel
{
    private const int Lanes = 16;

    /// <summary>c += aᵀ · b: the gradient of a product.</summary>
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
        ref var left = ref MemoryMarshal.GetReference(a);
        ref var right = ref MemoryMarshal.GetReference(b);
        ref var result = ref MemoryMarshal.GetReference(c);
        for (var column = 0; column < columns; column += 2 * Lanes)
        {
            ref var panel = ref Unsafe.Add(ref right, column);
            var i = 0;
            for (; i + 4 <= inner; i += 4)
            {
                FourColumns(
                    ref Unsafe.Add(ref left, i),
                    stride,
                    ref panel,
                    ref Unsafe.Add(ref result, (i * columns) + column),
                    rows,
                    columns
                );
            }
            for (; i < inner; i++)
            {
                OneColumn(
                    ref Unsafe.Add(ref left, i),
                    stride,
                    ref panel,
                    ref Unsafe.Add(ref result, (i * columns) + column),
                    rows,
                    columns
                );
            }
        }
    }

    private static void FourColumns(ref float a, int stride, ref float b, ref float c, int rows, int columns)
    {
        ref var c1 = ref Unsafe.Add(ref c, columns);
        ref var c2 = ref Unsafe.Add(ref c, 2 * columns);
        ref var c3 = ref Unsafe.Add(ref c, 3 * columns);
        var (x0, y0) = (Vector512.LoadUnsafe(ref c), Vector512.LoadUnsafe(ref c, Lanes));
        var (x1, y1) = (Vector512.LoadUnsafe(ref c1), Vector512.LoadUnsafe(ref c1, Lanes));
        var (x2, y2) = (Vector512.LoadUnsafe(ref c2), Vector512.LoadUnsafe(ref c2, Lanes));
        var (x3, y3) = (Vector512.LoadUnsafe(ref c3), Vector512.LoadUnsafe(ref c3, Lanes));
        for (var row = 0; row < rows; row++)
        {
            var first = Vector512.LoadUnsafe(ref b);
            var second = Vector512.LoadUnsafe(ref b, Lanes);
            b = ref Unsafe.Add(ref b, columns);
            var factor = Vector512.Create(a);
            x0 = Vector512.FusedMultiplyAdd(factor, first, x0);
            y0 = Vector512.FusedMultiplyAdd(factor, second, y0);
            factor = Vector512.Create(Unsafe.Add(ref a, 1));
            x1 = Vector512.FusedMultiplyAdd(factor, first, x1);
            y1 = Vector512.FusedMultiplyAdd(factor, second, y1);
            factor = Vector512.Create(Unsafe.Add(ref a, 2));
            x2 = Vector512.FusedMultiplyAdd(factor, first, x2);
            y2 = Vector512.FusedMultiplyAdd(factor, second, y2);
            factor = Vector512.Create(Unsafe.Add(ref a, 3));
            x3 = Vector512.FusedMultiplyAdd(factor, first, x3);
            y3 = Vector512.FusedMultiplyAdd(factor, second, y3);
            a = ref Unsafe.Add(ref a, stride);
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

    private static void OneColumn(ref float a, int stride, ref float b, ref float c, int rows, int columns)
    {
        var (x, y) = (Vector512.LoadUnsafe(ref c), Vector512.LoadUnsafe(ref c, Lanes));
        for (var row = 0; row < rows; row++)
        {
            var factor = Vector512.Create(a);
            x = Vector512.FusedMultiplyAdd(factor, Vector512.LoadUnsafe(ref b), x);
            y = Vector512.FusedMultiplyAdd(factor, Vector512.LoadUnsafe(ref b, Lanes), y);
            b = ref Unsafe.Add(ref b, columns);
            a = ref Unsafe.Add(ref a, stride);
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
