namespace Zindan.Graph.Export;

/// <summary>The formats that a graph is exported in.</summary>
public enum GraphFormat
{
    /// <summary>One JSON object, by the contract of the graph model.</summary>
    Json,

    /// <summary>GraphML, for Gephi, yEd and others.</summary>
    Graphml,

    /// <summary>Two tables, nodes and relationships.</summary>
    Csv,

    /// <summary>A Cypher script that makes the graph in Neo4j.</summary>
    Cypher,
}
