using System.Collections.Immutable;
using Zindan.Core.Readings;
using Zindan.Core.Text;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Readings;

/// <summary>Fingerprints of an article's passages: hashes of runs of eight words, thinned by winnowing (Schleimer, Wilkerson, Aiken 2003).</summary>
internal static class PassageFinder
{
    private const int ShingleWords = 8;
    private const int WindowShingles = 4;
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>The fingerprints of the prose of a document, in order. Any passage of eleven or more shared words shares at least one.</summary>
    public static ImmutableArray<PassageFingerprint> Find(Document document)
    {
        var words = new List<int>();
        foreach (var sentence in document.Sentences)
        {
            if (sentence.Kind is SectionKind.Body)
            {
                words.AddRange(
                    Enumerable
                        .Range(sentence.Tokens.Start, sentence.Tokens.Length)
                        .Where(token => char.IsLetterOrDigit(document.TokenSpans.Forms[token][0]))
                );
            }
        }

        var hashes = new ulong[Math.Max(0, words.Count - ShingleWords + 1)];
        for (var start = 0; start < hashes.Length; start++)
        {
            hashes[start] = Hash(document, words, start);
        }

        var found = ImmutableArray.CreateBuilder<PassageFingerprint>();
        var last = -1;
        for (var window = 0; window + WindowShingles <= hashes.Length; window++)
        {
            var best = window;
            for (var candidate = window + 1; candidate < window + WindowShingles; candidate++)
            {
                best = hashes[candidate] <= hashes[best] ? candidate : best;
            }

            if (best != last)
            {
                last = best;
                var spans = document.TokenSpans.Spans;
                found.Add(
                    new PassageFingerprint(new Span(spans[words[best]].Start, spans[words[best + ShingleWords - 1]].End), hashes[best])
                );
            }
        }

        return found.ToImmutable();
    }

    // FNV-1a over the lower-cased words: the same on every machine.
    private static ulong Hash(Document document, List<int> words, int start)
    {
        var hash = Offset;
        for (var word = start; word < start + ShingleWords; word++)
        {
            foreach (var letter in document.TokenSpans.Forms[words[word]])
            {
                hash = (hash ^ char.ToLowerInvariant(letter)) * Prime;
            }

            hash = (hash ^ ' ') * Prime;
        }

        return hash;
    }
}
