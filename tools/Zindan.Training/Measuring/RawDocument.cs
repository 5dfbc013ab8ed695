using System.Text;
using Zindan.Training.Corpora;

namespace Zindan.Training.Measuring;

/// <summary>A treebank document as plain text, with the spans of its sentences and words: UTF-16 offsets, the end behind the last character.</summary>
/// <param name="Id">The document.</param>
/// <param name="Text">Sentences with a blank between them, paragraphs with an empty line between them.</param>
/// <param name="Sentences">Spans of the sentences.</param>
/// <param name="Words">Spans of the syntactic words.</param>
public sealed record RawDocument(
    string Id,
    string Text,
    IReadOnlyList<(int Start, int End)> Sentences,
    IReadOnlyList<(int Start, int End)> Words
)
{
    /// <summary>Puts the sentences of a treebank together again, document by document.</summary>
    public static IReadOnlyList<RawDocument> Of(IEnumerable<TreebankSentence> sentences) =>
        [.. sentences.GroupBy(sentence => sentence.Document, Join)];

    private static RawDocument Join(string id, IEnumerable<TreebankSentence> sentences)
    {
        var text = new StringBuilder();
        var (spans, words) = (new List<(int, int)>(), new List<(int, int)>());
        foreach (var sentence in sentences)
        {
            if (text.Length > 0)
            {
                text.Append(sentence.StartsParagraph ? "\n\n" : " ");
            }
            var start = text.Length;
            text.Append(sentence.Text);
            spans.Add((start, text.Length));
            words.AddRange(WordSpans(sentence).Select(word => (word.Start + start, word.End + start)));
        }
        return new RawDocument(id, text.ToString(), spans, words);
    }

    private static IEnumerable<(int Start, int End)> WordSpans(TreebankSentence sentence)
    {
        var position = 0;
        foreach (var form in sentence.Forms)
        {
            var start = sentence.Text.IndexOf(form, position, StringComparison.Ordinal);
            if (start >= 0)
            {
                position = start + form.Length;
                yield return (start, position);
            }
        }
    }
}
