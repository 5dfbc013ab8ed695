using System.Collections.Immutable;
using Zindan.Core.Entities;

namespace Zindan.Core.Resolved;

/// <summary>One person, group, prison, event or place of the world, as all articles together speak of it: a node of the graph.</summary>
public sealed record ResolvedEntity
{
    /// <summary>The ordinally smallest of <see cref="MemberIds"/>.</summary>
    public required string Id { get; init; }

    /// <summary>The keys of the entities of single articles that are this one, ordinally sorted. An older id is among them.</summary>
    public required ImmutableArray<string> MemberIds { get; init; }

    /// <summary>The name to show.</summary>
    public required string Name { get; init; }

    /// <summary>Whether <see cref="Name"/> is a proper name, not a description.</summary>
    public bool IsNamed { get; init; } = true;

    /// <summary>All other names, ordinally sorted.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>What is known beyond the name, joined from all members.</summary>
    public required EntityAttributes Attributes { get; init; }

    /// <summary>For an event its reconciled figures, else null.</summary>
    public EventFigures? Figures { get; init; }

    /// <summary>Every mention in every article, sorted by article id and offset.</summary>
    public ImmutableArray<ArticleMention> Mentions { get; init; } = [];

    /// <summary>The ids of the articles that speak of it, ordinally sorted.</summary>
    public ImmutableArray<string> Articles { get; init; } = [];

    /// <summary>The label of the node.</summary>
    public EntityLabel Label => Attributes.Label;
}
