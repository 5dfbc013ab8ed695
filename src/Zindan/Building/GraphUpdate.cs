using System.Collections.Immutable;
using Zindan.Core.Graphs;
using Zindan.Core.Rulings;
using Zindan.Graph.Diff;

namespace Zindan.Building;

/// <summary>What an update did to the graph.</summary>
/// <param name="Graph">The graph as it is now.</param>
/// <param name="Changes">What makes it of the graph before.</param>
/// <param name="IdleRulings">Rulings whose target is gone.</param>
public sealed record GraphUpdate(KnowledgeGraph Graph, GraphDiff Changes, ImmutableArray<Ruling> IdleRulings);
