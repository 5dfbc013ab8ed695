using Zindan.Core.Graphs;
using Zindan.Core.Resolved;

namespace Zindan.Findings;

/// <summary>A link to an organisation that some article states.</summary>
/// <param name="Group">The organisation.</param>
/// <param name="Edge">The affiliation, with its role and stance.</param>
/// <param name="Through">The relative or associate through whom the link goes, or null where it is the person's own.</param>
public sealed record GroupLink(ResolvedEntity Group, Relationship Edge, ResolvedEntity? Through);
