namespace Zindan.Training.Corpora;

/// <summary>A corpus that is missing or cannot be read. The message names the file and what to do.</summary>
public sealed class CorpusException : Exception
{
    /// <summary>An error about an unnamed corpus.</summary>
    public CorpusException() { }

    /// <summary>An error with the given message.</summary>
    public CorpusException(string message)
        : base(message) { }

    /// <summary>An error with the given message, and what caused it.</summary>
    public CorpusException(string message, Exception innerException)
        : base(message, innerException) { }
}
