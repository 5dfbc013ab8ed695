using Zindan.Core.Readings;
using Zindan.Core.Resolved;
using Zindan.Core.Rulings;
using Zindan.Resolution.Evidence;

namespace Zindan.Resolution;

/// <summary>Decides which entities of different articles are one in the world. A pure function of the set of readings and the rulings.</summary>
public sealed class EntityResolver
{
    private readonly Func<IReadOnlyList<Ruling>, ResolutionState> _start;

    private EntityResolver(string version, Func<IReadOnlyList<Ruling>, ResolutionState> start)
    {
        Version = version;
        _start = start;
    }

    /// <summary>Names the rules; it changes with every change of what they decide.</summary>
    public string Version { get; }

    /// <summary>A resolver with the rules and name data that come with it.</summary>
    public static EntityResolver Create() => new("5", rulings => new ResolutionState(rulings));

    /// <summary>Joins what is the same across readings. The order of the readings changes nothing; that of the rulings only which later one wins.</summary>
    /// <exception cref="ArgumentException">Two readings are of one article, or two entities have one key.</exception>
    public ResolvedCorpus Resolve(IReadOnlyCollection<Reading> readings, IReadOnlyList<Ruling> rulings) => Start(readings, rulings).Corpus;

    /// <summary>The same as <see cref="Resolve"/>, with what it takes to go on from there article by article.</summary>
    /// <exception cref="ArgumentException">Two readings are of one article, or two entities have one key.</exception>
    public ResolutionState Start(IReadOnlyCollection<Reading> readings, IReadOnlyList<Ruling> rulings)
    {
        ArgumentNullException.ThrowIfNull(readings);
        ArgumentNullException.ThrowIfNull(rulings);
        var state = _start(rulings);
        state.Update([], readings);
        return state;
    }

    /// <summary>Why two entities are, or are not, taken for the same; null where one of them is unknown or they are of two labels.</summary>
    /// <param name="readings">All readings.</param>
    /// <param name="rulings">All rulings.</param>
    /// <param name="leftId">The id of a node or the key of any of its members.</param>
    /// <param name="rightId">The other.</param>
    public ScoreSheet? Explain(IReadOnlyCollection<Reading> readings, IReadOnlyList<Ruling> rulings, string leftId, string rightId) =>
        Explanation.Of(Start(readings, rulings), leftId, rightId);

    /// <summary>The pairs of nodes that a human should judge, the likeliest first.</summary>
    /// <param name="readings">All readings.</param>
    /// <param name="rulings">All rulings; a pair ruled on is not asked about again.</param>
    /// <param name="most">The greatest number of pairs to return.</param>
    public IReadOnlyList<ScoreSheet> Review(IReadOnlyCollection<Reading> readings, IReadOnlyList<Ruling> rulings, int most = 100) =>
        Explanation.Undecided(Start(readings, rulings), most);
}
