namespace Zindan.Training.Measuring;

/// <summary>Measures one thing and gives one figure or several.</summary>
public interface IMeasure
{
    /// <summary>The figures, in the order in which they are shown.</summary>
    IEnumerable<Figure> Measure();
}
