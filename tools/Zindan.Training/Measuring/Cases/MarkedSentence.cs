using Zindan.Core.Articles;
using Zindan.Core.Text;

namespace Zindan.Training.Measuring.Cases;

/// <summary>A sentence of our own in which brackets mark one expression.</summary>
/// <param name="Text">The sentence without the brackets.</param>
/// <param name="Expression">Where the expression stands in <paramref name="Text"/>.</param>
public sealed record MarkedSentence(string Text, Span Expression)
{
    /// <summary>Reads a sentence in which one pair of brackets marks the expression.</summary>
    /// <exception cref="FormatException">There is no such pair.</exception>
    public static MarkedSentence Parse(string marked)
    {
        var open = marked.IndexOf('[', StringComparison.Ordinal);
        var close = marked.IndexOf(']', StringComparison.Ordinal);
        return open >= 0 && close > open
            ? new MarkedSentence(marked.Remove(close, 1).Remove(open, 1), new Span(open, close - 1))
            : throw new FormatException($"No expression is marked with brackets in '{marked}'.");
    }

    /// <summary>The sentence as an article published on a day, or on an unknown one.</summary>
    public Article ToArticle(DateOnly? published) => Article.Create("case", Text, published: published);
}
