namespace Zindan.Graph.Ports;

/// <summary>What a statement, or several, changed in the graph, as the database counts it.</summary>
/// <param name="NodesCreated">Nodes made.</param>
/// <param name="NodesDeleted">Nodes deleted.</param>
/// <param name="RelationshipsCreated">Relationships made.</param>
/// <param name="RelationshipsDeleted">Relationships deleted.</param>
/// <param name="PropertiesSet">Properties set, to the same value too.</param>
/// <param name="SchemaChanges">Constraints and indexes made or dropped.</param>
public sealed record GraphChanges(
    long NodesCreated,
    long NodesDeleted,
    long RelationshipsCreated,
    long RelationshipsDeleted,
    long PropertiesSet,
    long SchemaChanges
)
{
    /// <summary>Nothing changed.</summary>
    public static GraphChanges None { get; } = new(0, 0, 0, 0, 0, 0);

    /// <summary>Both together.</summary>
    public static GraphChanges operator +(GraphChanges left, GraphChanges right) =>
        new(
            left.NodesCreated + right.NodesCreated,
            left.NodesDeleted + right.NodesDeleted,
            left.RelationshipsCreated + right.RelationshipsCreated,
            left.RelationshipsDeleted + right.RelationshipsDeleted,
            left.PropertiesSet + right.PropertiesSet,
            left.SchemaChanges + right.SchemaChanges
        );

    /// <summary>Both together.</summary>
    public static GraphChanges Add(GraphChanges left, GraphChanges right) => left + right;
}
