namespace Zindan.Commands.Neo4j;

/// <summary>How the answer to a question is printed.</summary>
internal enum ResultFormat
{
    /// <summary>A table to read.</summary>
    Table,

    /// <summary>An array of objects.</summary>
    Json,

    /// <summary>Comma-separated values with a header, as RFC 4180 has them.</summary>
    Csv,
}
