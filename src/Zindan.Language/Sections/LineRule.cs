using Zindan.Language.Documents;

namespace Zindan.Language.Sections;

/// <summary>How a line of a page is recognised by its words.</summary>
/// <param name="Kind">What such a line is.</param>
/// <param name="Match">Where the words stand in it.</param>
/// <param name="Words">The words, lower-cased.</param>
public sealed record LineRule(SectionKind Kind, LineMatch Match, string Words)
{
    /// <summary>Whether a lower-cased sentence inside prose is such a line.</summary>
    public bool FitsSentence(string sentence) => Match == LineMatch.Sentence && sentence.StartsWith(Words, StringComparison.Ordinal);

    /// <summary>Whether a lower-cased line, without white space at its ends, is such a line.</summary>
    public bool Fits(string line) =>
        Match switch
        {
            LineMatch.Begin => line.StartsWith(Words, StringComparison.Ordinal),
            LineMatch.End => line.EndsWith(Words, StringComparison.Ordinal),
            LineMatch.Hold => line.Contains(Words, StringComparison.Ordinal),
            LineMatch.Sentence => false,
            _ => string.Equals(line, Words, StringComparison.Ordinal),
        };
}
