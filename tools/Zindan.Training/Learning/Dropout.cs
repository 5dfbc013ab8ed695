namespace Zindan.Training.Learning;

/// <summary>Sets numbers to zero by chance and scales the rest, so that a network does not lean on any one of them.</summary>
public static class Dropout
{
    /// <summary>Applies dropout to values that are not negative; what was dropped is zero afterwards.</summary>
    public static void Apply(Span<float> values, float probability, SeededRandom random)
    {
        if (probability <= 0)
        {
            return;
        }
        var scale = 1 / (1 - probability);
        foreach (ref var value in values)
        {
            if (value != 0)
            {
                value = random.NextSingle() < probability ? 0 : value * scale;
            }
        }
    }

    /// <summary>The way back: the gradient is zero wherever the output is, and scaled elsewhere.</summary>
    public static void Backward(Span<float> gradient, ReadOnlySpan<float> output, float probability)
    {
        var scale = 1 / (1 - probability);
        for (var i = 0; i < gradient.Length; i++)
        {
            gradient[i] = output[i] > 0 ? gradient[i] * scale : 0;
        }
    }

    /// <summary>The transpose of a matrix.</summary>
    public static void Transpose(ReadOnlySpan<float> matrix, int rows, int columns, Span<float> result)
    {
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                result[(column * rows) + row] = matrix[(row * columns) + column];
            }
        }
    }
}
