using System.Text.Json;
using Zindan.Graph.Ports;

namespace Zindan.Neo4j.QueryApi;

/// <summary>What a Neo4j says of itself at the root of its HTTP interface.</summary>
internal static class DiscoveryDocument
{
    public static ServerIdentity Parse(string text, Uri server)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            var root = document.RootElement;
            if (
                root.ValueKind == JsonValueKind.Object
                && root.TryGetProperty("neo4j_version", out var version)
                && TryParseVersion(version.GetString() ?? "", out var number)
            )
            {
                var edition = root.TryGetProperty("neo4j_edition", out var name) ? name.GetString() : null;
                return new ServerIdentity($"Neo4j {edition}".TrimEnd(), number);
            }
        }
        catch (JsonException)
        {
            // Whatever answers there writes no JSON: it is no Neo4j.
        }

        throw new GraphDatabaseException(
            GraphErrorKind.Unsupported,
            $"What answers at {server.GetLeftPart(UriPartial.Authority)} is no Neo4j: is that the port of its HTTP interface (7474)?"
        );
    }

    /// <summary>Reads <c>5.26.29</c>, <c>2026.10.2</c>, and the numbers before what else follows (<c>5.26-aura</c>).</summary>
    public static bool TryParseVersion(string text, out Version version)
    {
        var numbers = string.Concat(text.TakeWhile(c => char.IsAsciiDigit(c) || c == '.'));
        return Version.TryParse(numbers.TrimEnd('.'), out version!);
    }
}
