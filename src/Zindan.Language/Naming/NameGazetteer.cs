using Zindan.Language.Models;

namespace Zindan.Language.Naming;

/// <summary>
/// Given and family names, towns, regions and countries, by hashes of their lower-cased words. Found by the longest match that starts with a capital letter.
/// A phrase that is in no list is taken for one about once in thirty thousand times; nothing but features depends on it.
/// </summary>
public sealed class NameGazetteer
{
    /// <summary>Words of the longest phrase.</summary>
    public const int LongestPhrase = 6;

    private readonly HashedWords _phrases;
    private readonly byte[] _kinds;

    /// <summary>A gazetteer out of its sorted phrase keys and their lists.</summary>
    public NameGazetteer(uint[] keys, byte[] kinds)
    {
        _phrases = new HashedWords([], keys);
        _kinds = kinds;
    }

    /// <summary>The hash of a phrase that is longer by one word.</summary>
    public static ulong Extend(ulong phrase, ulong lowerWord) => StableHash.Combine(phrase, lowerWord);

    /// <summary>
    /// Writes for each token a number that says in which lists the longest phrase around it stands, and where in the phrase the token is; 0 for none.
    /// </summary>
    public void Match(ReadOnlySpan<WordFeatures> words, Span<int> matches)
    {
        matches.Clear();
        for (var start = 0; start < words.Length; )
        {
            var (length, kinds) = words[start].IsCapitalised ? Longest(words[start..]) : (0, GazetteerKinds.None);
            for (var i = 0; i < length; i++)
            {
                var place =
                    length == 1 ? 0
                    : i == 0 ? 1
                    : i == length - 1 ? 2
                    : 3;
                matches[start + i] = ((int)kinds * 4) + place;
            }
            start += Math.Max(1, length);
        }
    }

    /// <summary>Reads the packed gazetteer.</summary>
    /// <exception cref="ModelFormatException">The stream does not hold a gazetteer.</exception>
    public static NameGazetteer Load(Stream stream, string fileName = "gazetteer.bin")
    {
        using var reader = new ModelReader(stream, "gazetteer", fileName);
        return new NameGazetteer(reader.ReadAscending(), reader.ReadArray<byte>());
    }

    private (int Length, GazetteerKinds Kinds) Longest(ReadOnlySpan<WordFeatures> words)
    {
        var longest = (0, GazetteerKinds.None);
        ulong phrase = 0;
        for (var i = 0; i < Math.Min(words.Length, LongestPhrase); i++)
        {
            phrase = Extend(phrase, words[i].Lower);
            var row = _phrases.Find(phrase);
            if (row >= 0)
            {
                longest = (i + 1, (GazetteerKinds)_kinds[row]);
            }
        }
        return longest;
    }
}
