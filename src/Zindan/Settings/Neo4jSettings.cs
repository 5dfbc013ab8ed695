namespace Zindan.Settings;

/// <summary>The Neo4j that shows the graph. What is secret here is never printed.</summary>
public sealed class Neo4jSettings
{
    /// <summary>Its address (<c>bolt</c>, <c>neo4j</c>, with <c>+s</c> or <c>+ssc</c>, <c>http</c>, <c>https</c>), or null for none.</summary>
    public string? Address { get; init; }

    /// <summary>The user's name.</summary>
    public string User { get; init; } = "neo4j";

    /// <summary>The password, or null where none is asked for.</summary>
    public string? Password { get; init; }

    /// <summary>A file whose first line is the password, or null.</summary>
    public string? PasswordFile { get; init; }

    /// <summary>A token of a single sign-on, in place of user and password, or null.</summary>
    public string? Token { get; init; }

    /// <summary>The name of the database.</summary>
    public string Database { get; init; } = "neo4j";

    /// <summary>Whether the password may go to another host without encryption.</summary>
    public bool AllowPlain { get; init; }

    /// <summary>A folder with recipes of one's own (<c>read</c>, <c>write</c>, <c>schema</c>) in place of those built in, or null.</summary>
    public string? Recipes { get; init; }

    /// <summary>How many articles may share a transaction, 1 to 1000. Each is whole in it; more are faster where many come at once.</summary>
    public int ArticlesPerTransaction { get; init; } = 1;
}
