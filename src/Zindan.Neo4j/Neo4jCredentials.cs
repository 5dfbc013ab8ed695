namespace Zindan.Neo4j;

/// <summary>How to log in. Printed, it never shows a secret.</summary>
public sealed class Neo4jCredentials
{
    private Neo4jCredentials(string scheme, string? user, string? secret)
    {
        Scheme = scheme;
        User = user;
        Secret = secret;
    }

    /// <summary>Without a login.</summary>
    public static Neo4jCredentials None { get; } = new("none", null, null);

    /// <summary><c>none</c>, <c>basic</c> or <c>bearer</c>.</summary>
    public string Scheme { get; }

    /// <summary>The user's name, for <c>basic</c>.</summary>
    public string? User { get; }

    internal string? Secret { get; }

    /// <summary>Whether anything secret is sent.</summary>
    public bool HasSecret => Secret is not null;

    /// <summary>A user with a password.</summary>
    public static Neo4jCredentials Basic(string user, string password) => new("basic", user, password);

    /// <summary>A token of a single sign-on.</summary>
    public static Neo4jCredentials Bearer(string token) => new("bearer", null, token);

    /// <inheritdoc/>
    public override string ToString() => User is null ? Scheme : $"{Scheme} {User}";
}
