using System.Collections;

namespace Zindan.Language.Documents;

/// <summary>The tokens of a range of a document: a view, which copies nothing.</summary>
/// <param name="document">The document.</param>
/// <param name="range">Which tokens.</param>
public readonly struct TokenList(Document document, TokenRange range) : IReadOnlyList<Token>
{
    /// <summary>Which tokens of the document.</summary>
    public TokenRange Range => range;

    /// <inheritdoc/>
    public int Count => range.Length;

    /// <summary>The token at <paramref name="index"/>, counted from the start of the range.</summary>
    public Token this[int index] =>
        (uint)index < (uint)range.Length ? new Token(document, range.Start + index) : throw new ArgumentOutOfRangeException(nameof(index));

    /// <inheritdoc/>
    public IEnumerator<Token> GetEnumerator()
    {
        for (var index = range.Start; index < range.End; index++)
        {
            yield return new Token(document, index);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
