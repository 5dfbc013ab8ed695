using Zindan.Core.Resolved;

namespace Zindan.Resolution.Nodes;

/// <summary>What an update of the nodes came to.</summary>
/// <param name="Dropped">The ids of the nodes that are not what they were; some are built again under the same id.</param>
/// <param name="Built">The nodes that are new or not what they were, by id.</param>
internal sealed record NodeChange(HashSet<string> Dropped, SortedDictionary<string, ResolvedEntity> Built);
