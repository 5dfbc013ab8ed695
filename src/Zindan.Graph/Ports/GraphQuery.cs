using Zindan.Graph.Ports.Values;

namespace Zindan.Graph.Ports;

/// <summary>A Cypher statement with its parameters. All that comes from articles is in the parameters, never in the text.</summary>
/// <param name="Text">One Cypher statement.</param>
/// <param name="Parameters">A value for every parameter that the statement names.</param>
public sealed record GraphQuery(string Text, MapValue Parameters)
{
    /// <summary>A statement without parameters.</summary>
    public GraphQuery(string text)
        : this(text, MapValue.Empty) { }
}
