using System.Collections.Immutable;
using Zindan.Core.Entities;
using Zindan.Core.Readings;
using Zindan.Core.Resolved;
using Zindan.Core.Rulings;
using Zindan.Resolution.Copies;
using Zindan.Resolution.Facts;
using Zindan.Resolution.Figures;
using Zindan.Resolution.Linking;
using Zindan.Resolution.Nodes;
using Zindan.Resolution.Rulings;

namespace Zindan.Resolution;

/// <summary>
/// Keeps what is needed to resolve again after articles came, changed or went, touching only what they touch. What it holds after any updates equals what
/// a resolver makes of the same readings at once. Not safe for use by several threads.
/// </summary>
public sealed class ResolutionState
{
    private readonly RulingPlan _rulings;
    private readonly EntityLayers _layers = new();
    private readonly CopyIndex _copies = new();
    private readonly Dictionary<string, ArticleFacts> _articles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (ArticleFacts Facts, EntityLabel Label)> _entities = new(StringComparer.Ordinal);
    private readonly NodeRegister _nodes;
    private readonly HashSet<string> _rejected = new(StringComparer.Ordinal);

    internal ResolutionState(IReadOnlyList<Ruling> rulings)
    {
        _rulings = new RulingPlan(rulings);
        _nodes = new NodeRegister(new Members(this), _rulings.NameOf);
    }

    /// <summary>Who is the same, over all readings taken in so far.</summary>
    public ResolvedCorpus Corpus { get; private set; } = new();

    internal EntityLayers Layers => _layers;

    internal RulingPlan Rulings => _rulings;

    internal string? NodeOf(string key) => _nodes.NodeOf(key);

    internal ResolvedEntity Node(string nodeId) => _nodes[nodeId];

    /// <summary>What its article calls an entity.</summary>
    internal string NameOf(string key) => _entities[key].Facts.Entity(key).Name;

    internal EntityLabel? LabelOf(string key) => _entities.TryGetValue(key, out var entity) ? entity.Label : null;

    /// <summary>Takes articles away and sets others; one that is there already with the same id is replaced.</summary>
    /// <param name="removed">Ids of articles; unknown ones are ignored.</param>
    /// <param name="set">Readings of articles, each id once.</param>
    /// <exception cref="ArgumentException">Two readings are of one article, or two entities have one key.</exception>
    public ResolvedCorpus Update(IReadOnlyCollection<string> removed, IReadOnlyCollection<Reading> set)
    {
        ArgumentNullException.ThrowIfNull(removed);
        ArgumentNullException.ThrowIfNull(set);
        var (gone, copied, stale) = Remove(removed.Concat(set.Select(reading => reading.Article.Id)));
        var added = Add(set, copied);
        var changed = _layers.Update(gone.Values, added, key => _entities[key].Facts, _rulings.Pairs);
        var origins = Origins(copied, stale);
        Rebuild(gone, changed, copied, origins);
        return Corpus;
    }

    private (Dictionary<string, NodeMember> Gone, HashSet<string> Copied, List<string> Stale) Remove(IEnumerable<string> articleIds)
    {
        var gone = new Dictionary<string, NodeMember>(StringComparer.Ordinal);
        var copied = new HashSet<string>(StringComparer.Ordinal);
        var stale = new List<string>();
        foreach (var id in articleIds)
        {
            if (!_articles.Remove(id, out var facts))
            {
                continue;
            }

            copied.UnionWith(_copies.Remove(id));
            foreach (var entity in facts.Reading.Entities)
            {
                gone.Add(entity.Key, new NodeMember(entity, facts.Reading.Article));
                _entities.Remove(entity.Key);
            }

            foreach (var statement in facts.Reading.Statements)
            {
                stale.Add(statement.Id);
                _rejected.Remove(statement.Id);
            }
        }

        return (gone, copied, stale);
    }

    private List<ArticleFacts> Add(IReadOnlyCollection<Reading> set, HashSet<string> copied)
    {
        var added = new List<ArticleFacts>(set.Count);
        foreach (var reading in set.OrderBy(reading => reading.Article.Id, StringComparer.Ordinal))
        {
            var facts = new ArticleFacts(reading);
            if (!_articles.TryAdd(reading.Article.Id, facts))
            {
                throw new ArgumentException($"Two readings are of the article {reading.Article.Id}.", nameof(set));
            }

            added.Add(facts);
            copied.UnionWith(_copies.Add(reading));
            foreach (var entity in reading.Entities)
            {
                if (!_entities.TryAdd(entity.Key, (facts, entity.Label)))
                {
                    throw new ArgumentException(
                        $"Two entities have the key {entity.Key}; the later is in the article {reading.Article.Id}.",
                        nameof(set)
                    );
                }
            }

            _rejected.UnionWith(reading.Statements.Select(statement => statement.Id).Where(_rulings.Statements.Contains));
        }

        copied.RemoveWhere(id => !_articles.ContainsKey(id));
        return added;
    }

    private ImmutableSortedDictionary<string, string> Origins(HashSet<string> copied, List<string> stale)
    {
        var origins = Corpus.CopiedFrom.ToBuilder();
        origins.RemoveRange(stale);
        foreach (var id in copied)
        {
            origins.RemoveRange(_articles[id].Reading.Statements.Select(statement => statement.Id));
            foreach (var (statement, origin) in _copies.Origins(id))
            {
                origins[statement] = origin;
            }
        }

        return origins.ToImmutable();
    }

    private void Rebuild(
        Dictionary<string, NodeMember> gone,
        HashSet<string> changed,
        HashSet<string> copied,
        ImmutableSortedDictionary<string, string> origins
    )
    {
        // An event's figures change when what its articles copy does, though nobody in it changed.
        var recounted = copied
            .SelectMany(id => _articles[id].Reading.Entities)
            .Where(entity => entity.Label == EntityLabel.Event)
            .Select(entity => entity.Key);
        var clusters = changed
            .Concat(recounted)
            .DistinctBy(key => (_entities[key].Label, _layers.ClusterOf(key, _entities[key].Label)))
            .Select(key => _layers.MatesOf(key, _entities[key].Label));
        var reports = new List<Report>();
        var change = _nodes.Update(gone, clusters, node => WithFigures(node, origins, reports));
        Publish(change, reports, origins);
    }

    private ResolvedEntity WithFigures(ResolvedEntity node, ImmutableSortedDictionary<string, string> origins, List<Report> reports)
    {
        if (node.Label != EntityLabel.Event)
        {
            return node;
        }

        var (figures, own) = ReportBook.Of(node, key => _entities[key].Facts, _rejected, origins);
        reports.AddRange(own);
        return node with { Figures = figures };
    }

    private void Publish(NodeChange change, List<Report> reports, ImmutableSortedDictionary<string, string> origins)
    {
        var replaced = change.Dropped.Concat(change.Built.Keys).ToHashSet(StringComparer.Ordinal);
        Corpus = new ResolvedCorpus
        {
            Entities = SortedArray.Change(Corpus.Entities, replaced, [.. change.Built.Values], node => node.Id),
            Reports = SortedArray.Change(
                Corpus.Reports,
                replaced,
                [
                    .. reports
                        .OrderBy(report => report.EventId, StringComparer.Ordinal)
                        .ThenBy(report => report.ArticleId, StringComparer.Ordinal),
                ],
                report => report.EventId
            ),
            RejectedStatements = _rejected.ToImmutableSortedSet(StringComparer.Ordinal),
            CopiedFrom = origins,
            IdleRulings = _rulings.Idle(LabelOf, _rejected.Contains),
        };
    }

    private sealed class Members(ResolutionState state) : IMemberSource
    {
        public NodeMember Member(string key)
        {
            var facts = state._entities[key].Facts;
            return new NodeMember(facts.Entity(key), facts.Reading.Article);
        }

        public IEnumerable<NodeMember> MembersIn(string articleId) =>
            state._articles.TryGetValue(articleId, out var facts)
                ? facts.Reading.Entities.Select(entity => new NodeMember(entity, facts.Reading.Article))
                : [];
    }
}
