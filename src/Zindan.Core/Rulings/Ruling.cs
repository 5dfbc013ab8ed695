namespace Zindan.Core.Rulings;

/// <summary>An analyst's judgement that always wins over what the program would decide. It is data: replayed on every build, undone by deletion.</summary>
public abstract record Ruling
{
    /// <summary>Why the analyst ruled so, or null.</summary>
    public string? Reason { get; init; }

    /// <summary>Who ruled, or null.</summary>
    public string? By { get; init; }

    /// <summary>When, or null.</summary>
    public DateTimeOffset? At { get; init; }
}
