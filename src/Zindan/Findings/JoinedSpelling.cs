using System.Collections.Immutable;
using Zindan.Core.Resolved;

namespace Zindan.Findings;

/// <summary>A person, group or prison that articles spell differently and that is one node all the same.</summary>
/// <param name="Entity">The node.</param>
/// <param name="Spellings">The other full names, ordinally sorted; a part of the node's name ("Ziyoev") is none.</param>
public sealed record JoinedSpelling(ResolvedEntity Entity, ImmutableArray<string> Spellings);
