using Zindan.Core.Entities;

namespace Zindan.Judging;

/// <summary>A node that a user named, and the one of its members that was meant.</summary>
/// <param name="NodeId">The node's id.</param>
/// <param name="MemberKey">The key of the member whose article uses the name that was typed; the node's id where any would do.</param>
/// <param name="Label">What kind of node it is.</param>
/// <param name="Name">The name to show: of the member where one was meant.</param>
public sealed record NodeReference(string NodeId, string MemberKey, EntityLabel Label, string Name);
