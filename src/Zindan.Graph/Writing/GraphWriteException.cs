namespace Zindan.Graph.Writing;

/// <summary>The graph cannot be written as it is: it belongs to another workspace, another writer is at work, the schema is in the way, or a key
/// belongs to somebody else. The message says which and what to do; nothing of the unit at hand was written.</summary>
public sealed class GraphWriteException : Exception
{
    /// <summary>Without a message.</summary>
    public GraphWriteException() { }

    /// <summary>With what is in the way and what to do.</summary>
    public GraphWriteException(string message)
        : base(message) { }

    /// <summary>With what is in the way and what to do, and the cause.</summary>
    public GraphWriteException(string message, Exception innerException)
        : base(message, innerException) { }
}
