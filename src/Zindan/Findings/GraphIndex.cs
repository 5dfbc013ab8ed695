using System.Collections.Frozen;
using Zindan.Core.Articles;
using Zindan.Core.Entities;
using Zindan.Core.Graphs;
using Zindan.Core.Resolved;
using Zindan.Core.Statements;

namespace Zindan.Findings;

/// <summary>A graph with its nodes and edges at hand by their ends.</summary>
public sealed class GraphIndex
{
    private readonly FrozenDictionary<string, ResolvedEntity> _entities;
    private readonly FrozenDictionary<string, ArticleHeader> _articles;
    private readonly ILookup<(string Subject, StatementType Type), Relationship> _bySubject;

    /// <summary>Indexes a graph.</summary>
    public GraphIndex(KnowledgeGraph graph)
    {
        Graph = graph;
        _entities = graph.Entities.ToFrozenDictionary(entity => entity.Id, StringComparer.Ordinal);
        _articles = graph.Articles.ToFrozenDictionary(article => article.Id, StringComparer.Ordinal);
        _bySubject = graph.Relationships.ToLookup(relationship => (relationship.Subject, relationship.Type));
    }

    /// <summary>The graph.</summary>
    public KnowledgeGraph Graph { get; }

    /// <summary>The node of that id.</summary>
    public ResolvedEntity Entity(string id) => _entities[id];

    /// <summary>The article of that id.</summary>
    public ArticleHeader Article(string id) => _articles[id];

    /// <summary>The edges of a type that go out of a node, in the graph's order.</summary>
    public IEnumerable<Relationship> From(string subject, StatementType type) => _bySubject[(subject, type)];

    /// <summary>The one place that a prison lies in; null where there is none or several.</summary>
    public ResolvedEntity? LocationOf(string prison)
    {
        var places = From(prison, StatementType.LocatedIn).Where(IsTheCase).Select(edge => Entity(edge.Object)).ToArray();
        return places.Length == 1 ? places[0] : null;
    }

    /// <summary>Where an event happened: its one prison, or else its one place; null where there is none or several.</summary>
    public ResolvedEntity? PlaceOf(ResolvedEntity @event)
    {
        var places = From(@event.Id, StatementType.OccurredAt).Where(IsTheCase).Select(edge => Entity(edge.Object)).ToArray();
        var prisons = places.Where(place => place.Label == EntityLabel.Prison).ToArray();
        var named = prisons.Length > 0 ? prisons : places;
        return named.Length == 1 ? named[0] : null;
    }

    /// <summary>Whether an edge says that the thing is the case: as fact, as the actor's claim, or as alleged.</summary>
    public static bool IsTheCase(Relationship relationship) => relationship.Stance is Stance.Asserted or Stance.Claimed or Stance.Alleged;
}
