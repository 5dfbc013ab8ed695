using Zindan.Core.Text;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Frames;

/// <summary>Finds the sentence in which a stretch of text begins.</summary>
internal static class SentenceSearch
{
    /// <summary>The last sentence that begins at or before the span's start.</summary>
    public static Sentence SentenceAt(this Document document, Span words)
    {
        var sentences = document.Sentences;
        var low = 0;
        var high = sentences.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (sentences[middle].Span.Start <= words.Start)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return sentences[low];
    }
}
