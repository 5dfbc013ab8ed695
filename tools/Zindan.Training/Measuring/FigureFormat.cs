namespace Zindan.Training.Measuring;

/// <summary>How figures are printed.</summary>
public enum FigureFormat
{
    /// <summary>A table for people.</summary>
    Table,

    /// <summary>One JSON object for programs.</summary>
    Json,
}
