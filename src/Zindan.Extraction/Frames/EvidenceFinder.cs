using Zindan.Core.Text;
using Zindan.Extraction.Participants;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Frames;

/// <summary>Cuts the proof of a statement out of its sentence: from the first to the last word that the statement rests on.</summary>
internal sealed class EvidenceFinder(ParticipantMap map)
{
    /// <summary>The smallest stretch of text that holds the phrases of all tokens.</summary>
    public Span Cover(TokenRange words, params ReadOnlySpan<int> tokens)
    {
        var range = words;
        foreach (var token in tokens)
        {
            if (token >= 0)
            {
                range = range.Cover(map.PhraseAt(token)?.Tokens ?? TokenRange.Of(token));
            }
        }

        return map.Document.SpanOf(range);
    }
}
