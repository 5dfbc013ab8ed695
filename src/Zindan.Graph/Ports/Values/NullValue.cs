namespace Zindan.Graph.Ports.Values;

/// <summary>The absent value.</summary>
public sealed record NullValue : GraphValue
{
    private NullValue() { }

    /// <summary>The only one.</summary>
    public static NullValue Instance { get; } = new();
}
