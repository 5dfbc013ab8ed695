using System.CommandLine;

namespace Zindan.Commands.Neo4j;

/// <summary>The option <c>--neo4j</c>, the same on every command.</summary>
internal static class Neo4jOption
{
    public static Option<string?> Create() =>
        new("--neo4j")
        {
            Description =
                "The Neo4j to use, such as bolt://localhost:7687 or http://localhost:7474; user and password come from ZINDAN_NEO4J_USER and "
                + "ZINDAN_NEO4J_PASSWORD. [default: ZINDAN_NEO4J_ADDRESS]",
            HelpName = "ADDRESS",
        };
}
