using Zindan.Sources.Decoding;

namespace Zindan.Sources.Files;

/// <summary>The problem with content that is no text.</summary>
internal static class BinaryContent
{
    /// <summary>The problem, or null where the bytes are text as far as they go.</summary>
    public static SourceProblem? ProblemOf(string location, ReadOnlySpan<byte> bytes) =>
        Named(location, bytes) ?? (TextDecoder.Decode(bytes) is null ? Unnamed(location) : null);

    /// <summary>The problem where the first bytes tell what the content is, or null.</summary>
    public static SourceProblem? Named(string location, ReadOnlySpan<byte> bytes)
    {
        var (name, advice) = BinarySignature.Of(bytes);
        return name is null ? null : new SourceProblem(location, ProblemKind.Binary, $"is {name}", advice);
    }

    /// <summary>The problem with bytes of no known kind that are no text.</summary>
    public static SourceProblem Unnamed(string location) => new(location, ProblemKind.Binary, "is binary, not text");
}
