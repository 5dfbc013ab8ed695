using Zindan.Graph.Ports;
using Zindan.Neo4j.QueryApi;

namespace Zindan.Neo4j;

/// <summary>Chooses the adapter for an address.</summary>
public static class Neo4jConnector
{
    /// <summary>Whether the official driver is compiled in.</summary>
    public static bool HasDriver =>
#if NEO4J_DRIVER
        true;
#else
        false;
#endif

    /// <summary>Makes the adapter; nothing is sent yet.</summary>
    /// <param name="options">Which Neo4j.</param>
    /// <param name="notice">Told once where an address is translated; null where nobody wants to know.</param>
    /// <exception cref="GraphDatabaseException">The address cannot be served by this build, or a password would go to another host in plain text.</exception>
    public static IGraphDatabase Connect(Neo4jOptions options, Action<string>? notice = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        RefusePlainPassword(options);
#if NEO4J_DRIVER
        if (!options.Address.IsHttp)
        {
            return new Bolt.DriverDatabase(options);
        }
#endif
        var http =
            options.Address.ToHttp()
            ?? throw new GraphDatabaseException(
                GraphErrorKind.Unsupported,
                $"This build has no Bolt driver, and the HTTP port that belongs to {options.Address} is not certain: give the address of the HTTP interface, such as http://{options.Address.Uri.Host}:7474, or build with -p:Neo4jDriver=true"
            );
        if (!options.Address.IsHttp)
        {
            notice?.Invoke(
                $"This build has no Bolt driver: {options.Address} is reached by its HTTP interface, {http.GetLeftPart(UriPartial.Authority)}"
            );
        }

        return new QueryApiDatabase(options, http);
    }

    private static void RefusePlainPassword(Neo4jOptions options)
    {
        if (options.Credentials.HasSecret && !options.Address.IsEncrypted && !options.Address.IsLoopback && !options.AllowPlain)
        {
            throw new GraphDatabaseException(
                GraphErrorKind.Unsupported,
                $"The password would go to {options.Address.Uri.Host} in plain text: use an encrypted address (https://, neo4j+s://, bolt+s://), or set ZINDAN_NEO4J_ALLOW_PLAIN=true on a private network"
            );
        }
    }
}
