using System.Collections.Immutable;
using Zindan.Core.Statements;

namespace Zindan.Core.Graphs;

/// <summary>An edge between two nodes: the projection of all statements with this subject, type and object. It exists as long as one of them does.</summary>
public sealed record Relationship
{
    /// <summary>The hash of subject, type and object.</summary>
    public required string Id { get; init; }

    /// <summary>What the statements state.</summary>
    public required StatementType Type { get; init; }

    /// <summary>The node id of the subject.</summary>
    public required string Subject { get; init; }

    /// <summary>The node id of the object.</summary>
    public required string Object { get; init; }

    /// <summary>The strongest stance among the statements.</summary>
    public Stance Stance { get; init; }

    /// <summary>The roles that statements of the strongest stance give, ordinally sorted.</summary>
    public ImmutableArray<string> Roles { get; init; } = [];

    /// <summary>The charges of a conviction as written in statements of the strongest stance, ordinally sorted.</summary>
    public ImmutableArray<string> Charges { get; init; } = [];

    /// <summary>The sentences of a conviction as written in statements of the strongest stance, ordinally sorted.</summary>
    public ImmutableArray<string> Sentences { get; init; } = [];

    /// <summary>Ids of the statements behind the edge, ordinally sorted; never empty.</summary>
    public required ImmutableArray<string> Statements { get; init; }

    /// <summary>Ids of the articles behind the edge, ordinally sorted.</summary>
    public required ImmutableArray<string> Articles { get; init; }

    /// <summary>How many independent articles hold the strongest stance, at least 1; copies count once. A denial is no source for what it denies.</summary>
    public required int Sources { get; init; }

    /// <summary>The quotes of the statements of the strongest stance, which prove it; one for each distinct text, in the order of <see cref="Statements"/>.</summary>
    public required ImmutableArray<string> Quotes { get; init; }

    /// <summary>When it held or happened, over the statements of the strongest stance.</summary>
    public DateBounds When { get; init; }

    /// <summary>How many people, over the statements of the strongest stance.</summary>
    public CountBounds Count { get; init; }
}
