namespace Zindan.Neo4j;

/// <summary>The address of a Neo4j as a user gives it.</summary>
public sealed record Neo4jAddress
{
    private const int BoltPort = 7687;
    private const int HttpPort = 7474;
    private static readonly string[] Schemes = ["bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc", "http", "https"];

    private Neo4jAddress(Uri uri) => Uri = uri;

    /// <summary>The address, without anything secret.</summary>
    public Uri Uri { get; }

    /// <summary>Whether it is that of the HTTP interface.</summary>
    public bool IsHttp => Uri.Scheme is "http" or "https";

    /// <summary>Whether what is sent there is encrypted.</summary>
    public bool IsEncrypted => Uri.Scheme == "https" || Uri.Scheme.Contains('+', StringComparison.Ordinal);

    /// <summary>Whether it is this machine.</summary>
    public bool IsLoopback => Uri.IsLoopback;

    /// <summary>Reads an address.</summary>
    /// <exception cref="FormatException">It is none; the message says what one looks like.</exception>
    public static Neo4jAddress Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!Uri.TryCreate(text.Trim(), UriKind.Absolute, out var uri) || !Schemes.Contains(uri.Scheme) || uri.Host.Length == 0)
        {
            // The text is not repeated: somebody may have written a password into it.
            throw new FormatException(
                $"The Neo4j address is none: expected SCHEME://HOST[:PORT] with one of the schemes {string.Join(", ", Schemes)}"
            );
        }

        if (uri.UserInfo.Length > 0)
        {
            throw new FormatException(
                "The Neo4j address holds a user or password: give them by ZINDAN_NEO4J_USER and ZINDAN_NEO4J_PASSWORD instead"
            );
        }

        if (uri.AbsolutePath.Length > 1 || uri.Query.Length > 0)
        {
            throw new FormatException($"The Neo4j address {uri} goes on behind the port: give the database by ZINDAN_NEO4J_DATABASE");
        }

        return new Neo4jAddress(uri);
    }

    /// <summary>Where the HTTP interface of the same server is, or null where that is not certain.</summary>
    /// <remarks>Certain are the standard ports of an unencrypted server (7687 and 7474), and <c>neo4j+s</c> without a port or with 7687:
    /// that is Aura, which has its HTTP interface at the standard port of https.</remarks>
    public Uri? ToHttp()
    {
        if (IsHttp)
        {
            return Uri;
        }

        var isStandardPort = Uri.IsDefaultPort || Uri.Port is -1 or BoltPort;
        return Uri.Scheme switch
        {
            "bolt" or "neo4j" when isStandardPort => new UriBuilder("http", Uri.Host, HttpPort).Uri,
            "neo4j+s" when isStandardPort => new UriBuilder("https", Uri.Host).Uri,
            _ => null,
        };
    }

    /// <inheritdoc/>
    public override string ToString() => Uri.GetLeftPart(UriPartial.Authority);
}
