namespace Zindan.Sources.Files;

/// <summary>Words for what the file system refuses.</summary>
internal static class FileProblems
{
    /// <summary>The problem behind an exception.</summary>
    public static SourceProblem Of(string location, Exception exception) =>
        exception switch
        {
            FileNotFoundException or DirectoryNotFoundException => new(location, ProblemKind.Missing, "is no longer there"),
            UnauthorizedAccessException => new(
                location,
                ProblemKind.Unreadable,
                "may not be opened by this user",
                "Check its permissions."
            ),
            PathTooLongException => new(location, ProblemKind.Unreadable, "has too long a path", "Move it nearer to the top."),
            _ => new(
                location,
                ProblemKind.Unreadable,
                $"cannot be read ({exception.Message.TrimEnd('.')})",
                "Check the disk and the permissions."
            ),
        };
}
