namespace Zindan.Language.Models;

/// <summary>A model file that cannot be used. The message names the file, what is wrong, and what to do.</summary>
public sealed class ModelFormatException : Exception
{
    /// <summary>An error about an unnamed model.</summary>
    public ModelFormatException() { }

    /// <summary>An error with the given message.</summary>
    public ModelFormatException(string message)
        : base(message) { }

    /// <summary>An error with the given message, and what caused it.</summary>
    public ModelFormatException(string message, Exception innerException)
        : base(message, innerException) { }
}
