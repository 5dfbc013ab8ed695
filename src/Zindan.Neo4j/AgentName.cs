using Zindan.Graph.Ports;
using Zindan.Neo4j.QueryApi;

namespace Zindan.Neo4j;

/// <summary>How a server names itself over Bolt: <c>Neo4j/5.26.29</c>.</summary>
internal static class AgentName
{
    public static ServerIdentity Parse(string agent)
    {
        var parts = agent.Split('/', 2);
        return parts is ["Neo4j", var number] && DiscoveryDocument.TryParseVersion(number, out var version)
            ? new ServerIdentity("Neo4j", version)
            : throw new GraphDatabaseException(GraphErrorKind.Unsupported, $"What answers there is no Neo4j but '{agent}'");
    }
}
