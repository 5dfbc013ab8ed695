namespace Zindan.Language.Sections;

/// <summary>Where the words of a <see cref="LineRule"/> stand in the line.</summary>
public enum LineMatch
{
    /// <summary>They are the line.</summary>
    Whole,

    /// <summary>The line begins with them.</summary>
    Begin,

    /// <summary>The line ends with them.</summary>
    End,

    /// <summary>They stand anywhere in the line.</summary>
    Hold,

    /// <summary>A sentence inside prose begins with them.</summary>
    Sentence,
}
