using System.Collections.Immutable;
using Zindan.Language.Documents;

namespace Zindan.Language.Coreference;

/// <summary>Clusters of candidates while the passes join them. Each link remembers its pass.</summary>
internal sealed class ChainBuilder
{
    private readonly IReadOnlyList<Candidate> _candidates;
    private readonly int[] _cluster;
    private readonly List<int>[] _members;
    private readonly PersonTraits[] _people;
    private readonly Dictionary<int, (int Antecedent, string Pass)> _links = [];

    public ChainBuilder(IReadOnlyList<Candidate> candidates)
    {
        _candidates = candidates;
        _cluster = [.. Enumerable.Range(0, candidates.Count)];
        _people = [.. candidates.Select(PersonTraits.Of)];
        _members = [.. Enumerable.Range(0, candidates.Count).Select(i => new List<int> { i })];
    }

    /// <summary>Whether a candidate was linked to an earlier one.</summary>
    public bool IsLinked(int candidate) => _links.ContainsKey(candidate);

    /// <summary>Whether two candidates are in one cluster.</summary>
    public bool AreTogether(int left, int right) => _cluster[left] == _cluster[right];

    /// <summary>Joins the cluster of a candidate to that of an earlier one.</summary>
    public void Link(int anaphor, int antecedent, string pass)
    {
        if (AreTogether(anaphor, antecedent))
        {
            return;
        }

        _links.TryAdd(anaphor, (antecedent, pass));
        var (target, source) = (_cluster[antecedent], _cluster[anaphor]);
        if (_members[target].Count < _members[source].Count)
        {
            (target, source) = (source, target);
        }

        foreach (var member in _members[source])
        {
            _cluster[member] = target;
        }

        var isInOrder = _members[target][^1] < _members[source][0];
        _members[target].AddRange(_members[source]);
        if (!isInOrder)
        {
            _members[target].Sort();
        }

        _members[source].Clear();
        _people[target] = _people[target].With(_people[source]);
    }

    /// <summary>What the members of the cluster of a candidate together tell of a person.</summary>
    public PersonTraits PersonOf(int candidate) => _people[_cluster[candidate]];

    /// <summary>The chains: all names, and everything that was joined.</summary>
    public List<CoreferenceChain> Build()
    {
        var chains = new List<CoreferenceChain>();
        foreach (
            var members in _members
                .Where(members => members.Count > 1 || (members.Count == 1 && _candidates[members[0]].Type is not null))
                .OrderBy(members => members[0])
        )
        {
            var mentions = members.Select(member => _candidates[member].Mention).ToImmutableArray();
            var links = ImmutableArray.CreateBuilder<CoreferenceLink>();
            for (var i = 1; i < members.Count; i++)
            {
                // A mention that later ones were joined through hangs on the first of the chain.
                var (antecedent, pass) =
                    _links.TryGetValue(members[i], out var link) && members.BinarySearch(link.Antecedent) is var at && at >= 0 && at < i
                        ? (at, link.Pass)
                        : (0, "joined");
                links.Add(new CoreferenceLink(antecedent, i, pass));
            }

            chains.Add(new CoreferenceChain(chains.Count, mentions, links.ToImmutable()));
        }

        return chains;
    }
}
