namespace Zindan.Graph.Ports;

/// <summary>A graph database failed or refused. The message says what and, where it is known, what to do; it never holds a password.</summary>
public sealed class GraphDatabaseException : Exception
{
    /// <summary>Without a message.</summary>
    public GraphDatabaseException() { }

    /// <summary>With what went wrong.</summary>
    public GraphDatabaseException(string message)
        : base(message) { }

    /// <summary>With what went wrong, and the cause.</summary>
    public GraphDatabaseException(string message, Exception innerException)
        : base(message, innerException) { }

    /// <summary>With what went wrong and of what sort it is.</summary>
    public GraphDatabaseException(GraphErrorKind kind, string message, string? code = null, Exception? innerException = null)
        : base(message, innerException)
    {
        Kind = kind;
        Code = code;
    }

    /// <summary>What sort of failure it was.</summary>
    public GraphErrorKind Kind { get; }

    /// <summary>The database's own code, such as <c>Neo.TransientError.Transaction.DeadlockDetected</c>, or null where it gave none.</summary>
    public string? Code { get; }

    /// <summary>Whether the same unit of work may succeed when it is run again.</summary>
    public bool IsTransient => Kind is GraphErrorKind.Transient or GraphErrorKind.Unavailable;
}
