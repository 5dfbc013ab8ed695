namespace Zindan.Core.Json;

/// <summary>A JSON text breaks the contract of readings. The message names the field and what stands there.</summary>
public sealed class ContractException : Exception
{
    /// <summary>Without a message.</summary>
    public ContractException() { }

    /// <summary>With what is wrong and where.</summary>
    public ContractException(string message)
        : base(message) { }

    /// <summary>With what is wrong and where, and the cause.</summary>
    public ContractException(string message, Exception innerException)
        : base(message, innerException) { }
}
