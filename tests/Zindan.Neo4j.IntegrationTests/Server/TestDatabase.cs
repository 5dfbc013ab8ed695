using Zindan.Graph.Ports;
using Zindan.Graph.Ports.Values;

namespace Zindan.Neo4j.IntegrationTests.Server;

/// <summary>Connections to servers under test, and what tests do to a database beside the program.</summary>
internal static class TestDatabase
{
    public static IGraphDatabase Connect() => Connect(SharedServer.Address, SharedServer.Password);

    public static IGraphDatabase Connect(string address, string password = Neo4jServer.Password) =>
        Neo4jConnector.Connect(Options(address, password));

    public static Neo4jOptions Options(string address, string password = Neo4jServer.Password) =>
        new()
        {
            Address = Neo4jAddress.Parse(address),
            Credentials = password.Length == 0 ? Neo4jCredentials.None : Neo4jCredentials.Basic(SharedServer.User, password),
            ConnectTimeout = TimeSpan.FromSeconds(5),
        };

    /// <summary>A connection to the shared server, with no node in its database. Constraints and indexes stay: queries are planned anew without them.</summary>
    public static async Task<IGraphDatabase> ConnectEmptyAsync()
    {
        var database = Connect();
        while ((await RunAsync(database, "MATCH (n) WITH n LIMIT 5000 DETACH DELETE n")).Changes.NodesDeleted > 0) { }
        return database;
    }

    /// <summary>Drops every constraint and index.</summary>
    public static async Task DropSchemaAsync(IGraphDatabase database)
    {
        foreach (var row in await ReadAsync(database, "SHOW CONSTRAINTS YIELD name RETURN name"))
        {
            await RunAsync(database, $"DROP CONSTRAINT `{((StringValue)row["name"]).Value}` IF EXISTS");
        }

        foreach (var row in await ReadAsync(database, "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name"))
        {
            await RunAsync(database, $"DROP INDEX `{((StringValue)row["name"]).Value}` IF EXISTS");
        }
    }

    public static async Task<GraphResult> RunAsync(IGraphDatabase database, string cypher, MapValue? parameters = null)
    {
        GraphResult? result = null;
        await database.ExecuteAsync(
            async (transaction, token) => result = await transaction.RunAsync(new GraphQuery(cypher, parameters ?? MapValue.Empty), token)
        );
        return result!;
    }

    public static async Task<List<GraphRow>> ReadAsync(IGraphQueries database, string cypher, MapValue? parameters = null)
    {
        var rows = new List<GraphRow>();
        await foreach (var row in database.QueryAsync(new GraphQuery(cypher, parameters ?? MapValue.Empty)))
        {
            rows.Add(row);
        }

        return rows;
    }

    public static async Task<long> CountAsync(IGraphQueries database, string cypher) =>
        ((IntegerValue)(await ReadAsync(database, cypher))[0].Values[0]).Value;
}
