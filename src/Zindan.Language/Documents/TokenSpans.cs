using System.Collections.Immutable;
using Zindan.Core.Text;

namespace Zindan.Language.Documents;

/// <summary>Where the tokens of a document stand, and their forms.</summary>
/// <param name="Spans">UTF-16 offsets into the text, in order, not overlapping, none empty.</param>
/// <param name="Forms">Literally the text at each span, as long as <paramref name="Spans"/>.</param>
public sealed record TokenSpans(ImmutableArray<Span> Spans, ImmutableArray<string> Forms)
{
    /// <summary>The number of tokens.</summary>
    public int Count => Spans.Length;
}
