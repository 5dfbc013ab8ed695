using System.Collections.Immutable;
using Zindan.Core.Graphs;
using Zindan.Core.Resolved;
using Zindan.Core.Statements;

namespace Zindan.Findings;

/// <summary>Who escaped from where, with which organisations linked.</summary>
/// <param name="Escapee">The person, or the unnamed people counted together.</param>
/// <param name="Prison">The place of detention.</param>
/// <param name="Place">Where the prison is, or null where that is unknown or in dispute.</param>
/// <param name="Edge">The escape, with its sources and quotes.</param>
/// <param name="When">When, by the edge or else by the break that the escapee took part in.</param>
/// <param name="Links">The organisations, in the order of their names.</param>
public sealed record Escape(
    ResolvedEntity Escapee,
    ResolvedEntity Prison,
    ResolvedEntity? Place,
    Relationship Edge,
    DateBounds When,
    ImmutableArray<GroupLink> Links
);
