namespace Zindan.Graph.Writing;

/// <summary>This writer no longer holds the lease of the graph; nothing of the transaction at hand was written.</summary>
public sealed class LeaseLostException : Exception
{
    /// <summary>Without a message.</summary>
    public LeaseLostException() { }

    /// <summary>With what to do.</summary>
    public LeaseLostException(string message)
        : base(message) { }

    /// <summary>With what to do, and the cause.</summary>
    public LeaseLostException(string message, Exception innerException)
        : base(message, innerException) { }
}
