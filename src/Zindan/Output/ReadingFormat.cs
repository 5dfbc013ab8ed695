namespace Zindan.Output;

/// <summary>How <c>read</c> shows a reading.</summary>
public enum ReadingFormat
{
    /// <summary>A page for a person at a terminal.</summary>
    Text,

    /// <summary>The contract's JSON object.</summary>
    Json,
}
