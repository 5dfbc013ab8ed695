namespace Zindan.Graph.Ports;

/// <summary>What a server says of itself.</summary>
/// <param name="Product">The product and edition, such as <c>Neo4j community</c>.</param>
/// <param name="Version">The version, such as <c>5.26.29</c> or <c>2026.10.2</c>.</param>
public sealed record ServerIdentity(string Product, Version Version)
{
    /// <summary>The oldest Neo4j that the recipes run on: it knows <c>CALL (x) { … }</c>.</summary>
    public static Version OldestSupported { get; } = new(5, 26);

    /// <summary>Whether the recipes run on it.</summary>
    public bool IsSupported => Version >= OldestSupported;
}
