using AngleSharp.Dom;

namespace Zindan.Sources.Html;

/// <summary>One paragraph, heading or list item of a page.</summary>
/// <param name="Owner">The innermost element of block kind around it.</param>
/// <param name="Text">Its words with white space collapsed; a line feed for a single line break.</param>
/// <param name="LinkedLength">How many characters of it are links.</param>
internal sealed record TextBlock(IElement Owner, string Text, int LinkedLength)
{
    private const int LongEnough = 40;

    /// <summary>Whether it reads as text of an article rather than as a line of links or labels.</summary>
    public bool IsText => Text.Length >= LongEnough && LinkedLength * 2 < Text.Length;

    /// <summary>Whether it is hardly more than links.</summary>
    public bool IsLinks => LinkedLength > 0 && LinkedLength * 5 >= Text.Length * 4;
}
