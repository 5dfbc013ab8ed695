namespace Zindan.Workspace;

/// <summary>The workspace cannot be opened, read or written. The message names the file and says what to do; what was committed before is untouched.</summary>
public sealed class WorkspaceException : Exception
{
    /// <summary>Without a message.</summary>
    public WorkspaceException() { }

    /// <summary>With what is wrong and what to do.</summary>
    public WorkspaceException(string message)
        : base(message) { }

    /// <summary>With what is wrong and what to do, and the cause.</summary>
    public WorkspaceException(string message, Exception innerException)
        : base(message, innerException) { }
}
