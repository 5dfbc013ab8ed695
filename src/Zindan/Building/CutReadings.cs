using Zindan.Core.Readings;
using Zindan.Graph.Projection;

namespace Zindan.Building;

/// <summary>Readings without the statements that stay out; of a reading that has not changed, the very object of last time.</summary>
/// <param name="cut">The confidence below which statements stay out, 0 to 1.</param>
internal sealed class CutReadings(double cut)
{
    private readonly Lock _gate = new();
    private Dictionary<Reading, Reading> _known = new(ReferenceEqualityComparer.Instance);

    /// <summary>The readings without what stays out, in the order given.</summary>
    public IReadOnlyCollection<Reading> Of(IReadOnlyList<Reading> readings)
    {
        lock (_gate)
        {
            var known = new Dictionary<Reading, Reading>(readings.Count, ReferenceEqualityComparer.Instance);
            foreach (var reading in readings)
            {
                known[reading] = _known.GetValueOrDefault(reading) ?? ConfidenceCut.Apply(reading, cut);
            }

            _known = known;
            return [.. readings.Select(reading => known[reading])];
        }
    }
}
