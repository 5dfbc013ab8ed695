using Zindan.Language.Models;

namespace Zindan.Language.Tests.Models;

public sealed class MatrixKernelTests
{
    [TestCase(1, 3, 32, 3)]
    [TestCase(5, 7, 64, 7)]
    [TestCase(9, 6, 32, 2)]
    public void MultipliesAsTheDefinitionSays(int rows, int inner, int columns, int stride)
    {
        var a = Numbers((rows * stride) + inner);
        var b = Numbers(inner * columns);
        var c = Numbers(rows * columns);
        var expected = (float[])c.Clone();
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                for (var i = 0; i < inner; i++)
                {
                    expected[(row * columns) + column] += a[(row * stride) + i] * b[(i * columns) + column];
                }
            }
        }
        MatrixKernel.MultiplyAdd(a, stride, b, c, rows, inner, columns);
        Assert.That(c, Is.EqualTo(expected).Within(1e-4f));
    }

    [TestCase(1, 3, 32, 3)]
    [TestCase(5, 7, 64, 7)]
    [TestCase(9, 6, 32, 2)]
    public void MultipliesByTheTransposeAsTheDefinitionSays(int rows, int inner, int columns, int stride)
    {
        var a = Numbers((rows * stride) + inner);
        var b = Numbers(rows * columns);
        var c = Numbers(inner * columns);
        var expected = (float[])c.Clone();
        for (var i = 0; i < inner; i++)
        {
            for (var column = 0; column < columns; column++)
            {
                for (var row = 0; row < rows; row++)
                {
                    expected[(i * columns) + column] += a[(row * stride) + i] * b[(row * columns) + column];
                }
            }
        }
        MatrixKernel.MultiplyTransposedAdd(a, stride, b, c, rows, inner, columns);
        Assert.That(c, Is.EqualTo(expected).Within(1e-4f));
    }

    [TestCase(3, 32)]
    [TestCase(40, 96)]
    public void MultipliesARowWithZerosAsWithoutThem(int inner, int columns)
    {
        var hidden = Numbers(inner).Select(number => Math.Max(number, 0)).ToArray();
        var b = Numbers(inner * columns);
        var (row, whole) = (Numbers(columns), Numbers(columns));
        SparseRow.MultiplyAdd(hidden, b, row);
        MatrixKernel.MultiplyAdd(hidden, inner, b, whole, 1, inner, columns);
        Assert.That(row, Is.EqualTo(whole));
    }

    [Test]
    public void RefusesMatricesThatDoNotFit() =>
        Assert.That(() => MatrixKernel.MultiplyAdd(new float[4], 2, new float[32], new float[64], 2, 2, 32), Throws.ArgumentException);

    private static float[] Numbers(int count) => [.. Enumerable.Range(0, count).Select(i => ((i * 37 % 101) - 50) / 50f)];
}
