using Zindan.Core.Readings;
using Zindan.Core.Resolved;
using Zindan.Core.Rulings;
using Zindan.Resolution;

namespace Zindan.Building;

/// <summary>Resolves the same articles time and again, and looks only at those that came, changed or went since. The result is that of resolving all at once.</summary>
/// <param name="resolver">Decides who is the same.</param>
internal sealed class RunningResolution(EntityResolver resolver)
{
    private readonly Lock _gate = new();
    private Dictionary<string, Reading> _known = new(StringComparer.Ordinal);
    private IReadOnlyList<Ruling> _rulings = [];
    private ResolutionState? _state;

    /// <summary>Who is the same. A reading that is the very object of last time is taken for unchanged.</summary>
    /// <param name="readings">The readings, each article once.</param>
    /// <param name="rulings">The rulings, in order.</param>
    public ResolvedCorpus Resolve(IReadOnlyCollection<Reading> readings, IReadOnlyList<Ruling> rulings)
    {
        lock (_gate)
        {
            // What fails half-way must not be gone on from.
            var state = _state;
            _state = null;
            if (state is null || !_rulings.SequenceEqual(rulings))
            {
                state = resolver.Start(readings, rulings);
            }
            else
            {
                var ids = readings.Select(reading => reading.Article.Id).ToHashSet(StringComparer.Ordinal);
                state.Update(
                    [.. _known.Keys.Where(id => !ids.Contains(id))],
                    [.. readings.Where(reading => !ReferenceEquals(_known.GetValueOrDefault(reading.Article.Id), reading))]
                );
            }

            _known = readings.ToDictionary(reading => reading.Article.Id, StringComparer.Ordinal);
            _rulings = rulings;
            _state = state;
            return state.Corpus;
        }
    }
}
