using Zindan.Sources.Decoding;

namespace Zindan.Sources.Files;

/// <summary>The problem with content that is no text.</summary>
internal static class BinaryContent
{
    /// <summary>The problem, or null where the bytes are text as far as they go.</summary>
    public static SourceProblem? ProblemOf(string location, ReadOnlySpan<byte> bytes)
    {
        var (name, advice) = BinarySignature.Of(bytes);
        return name is not null ? new(location, ProblemKind.Binary, $"is {name}", advice)
            : TextDecoder.Decode(bytes) is null ? new(location, ProblemKind.Binary, "is binary, not text")
            : null;
    }
}
