namespace Zindan.Neo4j;

/// <summary>Which Neo4j, and how to speak to it.</summary>
public sealed record Neo4jOptions
{
    /// <summary>Where it is: a <c>bolt</c>, <c>neo4j</c> (both with <c>+s</c> or <c>+ssc</c>), <c>http</c> or <c>https</c> address.</summary>
    public required Neo4jAddress Address { get; init; }

    /// <summary>How to log in.</summary>
    public Neo4jCredentials Credentials { get; init; } = Neo4jCredentials.None;

    /// <summary>The name of the database.</summary>
    public string Database { get; init; } = "neo4j";

    /// <summary>Whether a password may go to another host without encryption. For private networks, such as that of a compose file.</summary>
    public bool AllowPlain { get; init; }

    /// <summary>How long to wait for a connection; more than zero.</summary>
    public TimeSpan ConnectTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How long one statement may take; more than zero.</summary>
    public TimeSpan StatementTimeout { get; init; } = TimeSpan.FromMinutes(10);
}
