using System.Collections.Immutable;
using Zindan.Core.Statements;

namespace Zindan.Core.Resolved;

/// <summary>One article's own figures of one event.</summary>
/// <param name="ArticleId">The article.</param>
/// <param name="EventId">The node id of the event.</param>
/// <param name="Counts">What that article counts.</param>
public sealed record Report(string ArticleId, string EventId, ImmutableSortedDictionary<CountKind, CountBounds> Counts);
