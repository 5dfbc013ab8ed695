namespace Zindan.Sources;

/// <summary>The kinds of <see cref="SourceProblem"/>.</summary>
public enum ProblemKind
{
    /// <summary>Nothing is at the path or address.</summary>
    Missing,

    /// <summary>It is there and cannot be opened or read.</summary>
    Unreadable,

    /// <summary>It holds nothing, or white space alone.</summary>
    Empty,

    /// <summary>It is no text.</summary>
    Binary,

    /// <summary>It is larger than <see cref="SourceOptions.MaximumBytes"/>.</summary>
    TooLarge,

    /// <summary>It breaks the rules of its own format.</summary>
    Malformed,

    /// <summary>It is well formed and holds no article's text.</summary>
    NoArticleText,

    /// <summary>It is not in English, the one language that is read.</summary>
    NotEnglish,

    /// <summary>Its identifier is that of an article already read in the same run.</summary>
    DuplicateId,

    /// <summary>The address answered with a failure, too late, or not at all.</summary>
    Unreachable,

    /// <summary>The address led where it must not lead: to a private network or another protocol.</summary>
    Forbidden,
}
