namespace Zindan.Sources.Web;

/// <summary>A fetch that gave nothing, as the problem it makes.</summary>
internal sealed class FetchException : Exception
{
    public FetchException(ProblemKind kind, string reason, string? advice = null, bool isPassing = false, TimeSpan? retryAfter = null)
        : base(reason)
    {
        Kind = kind;
        Advice = advice;
        IsPassing = isPassing;
        RetryAfter = retryAfter;
    }

    public ProblemKind Kind { get; }

    public string? Advice { get; }

    /// <summary>Whether the same request may succeed later.</summary>
    public bool IsPassing { get; }

    /// <summary>How long the server asks to wait, or null.</summary>
    public TimeSpan? RetryAfter { get; }

    /// <summary>The problem.</summary>
    public SourceProblem ToProblem(string location) => new(location, Kind, Message, Advice);
}
