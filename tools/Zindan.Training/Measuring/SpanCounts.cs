namespace Zindan.Training.Measuring;

/// <summary>Counts of spans, and what follows from them, in percent.</summary>
public sealed class SpanCounts
{
    /// <summary>Predicted spans that are gold.</summary>
    public int Right { get; private set; }

    /// <summary>Predicted spans.</summary>
    public int Predicted { get; private set; }

    /// <summary>Gold spans.</summary>
    public int Gold { get; private set; }

    /// <summary>Share of the predicted that is gold.</summary>
    public double Precision => 100.0 * Right / Math.Max(1, Predicted);

    /// <summary>Share of the gold that is predicted.</summary>
    public double Recall => 100.0 * Right / Math.Max(1, Gold);

    /// <summary>Harmonic mean of precision and recall.</summary>
    public double F1 => 200.0 * Right / Math.Max(1, Predicted + Gold);

    /// <summary>Counts some more.</summary>
    public void Add(int right, int predicted, int gold)
    {
        Right += right;
        Predicted += predicted;
        Gold += gold;
    }
}
