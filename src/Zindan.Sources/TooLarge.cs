namespace Zindan.Sources;

/// <summary>The problem with what is larger than the limit.</summary>
internal static class TooLarge
{
    /// <summary>The problem, with the limit in words.</summary>
    public static SourceProblem Problem(string location, SourceOptions options) =>
        new(
            location,
            ProblemKind.TooLarge,
            FormattableString.Invariant($"is larger than {options.MaximumBytes / (1024.0 * 1024.0):0.##} MB"),
            "One article is never that long; split it."
        );
}
