using System.Buffers;
using Zindan.Language.Models;

namespace Zindan.Language.Tagging;

/// <summary>The regular inflections of English, undone.</summary>
internal sealed class InflectionRules(WordClusters clusters)
{
    private static readonly SearchValues<char> s_vowels = SearchValues.Create("aeiouy");

    /// <summary>The base of a lower-cased word with a tag.</summary>
    public string Apply(string lower, PennTag xpos) =>
        xpos switch
        {
            PennTag.NNS or PennTag.VBZ => WithoutS(lower),
            PennTag.VBG => WithoutEnding(lower, "ing"),
            PennTag.VBD or PennTag.VBN => WithoutEnding(lower, "ed"),
            PennTag.JJR or PennTag.RBR => WithoutEnding(lower, "er"),
            PennTag.JJS or PennTag.RBS => WithoutEnding(lower, "est"),
            _ => lower,
        };

    private string WithoutS(string word)
    {
        if (word.Length < 3 || word[^1] != 's' || word[^2] is 's')
        {
            return word;
        }
        if (word.EndsWith("'s", StringComparison.Ordinal))
        {
            return word[..^2];
        }
        if (word.EndsWith("ies", StringComparison.Ordinal))
        {
            return word.Length > 4 ? word[..^3] + "y" : word[..^1];
        }
        if (!word.EndsWith("es", StringComparison.Ordinal))
        {
            return word[..^1];
        }
        var stem = word[..^2];
        var sibilant =
            stem.EndsWith("ch", StringComparison.Ordinal)
            || stem.EndsWith("sh", StringComparison.Ordinal)
            || stem[^1] is 's' or 'x' or 'z' or 'o';
        return sibilant ? MoreFrequent(stem, stem + "e") : stem + "e";
    }

    private string WithoutEnding(string word, string ending)
    {
        if (word.Length < ending.Length + 2 || !word.EndsWith(ending, StringComparison.Ordinal))
        {
            return word;
        }
        var stem = word[..^ending.Length];
        if (!stem.AsSpan().ContainsAny(s_vowels))
        {
            return word;
        }
        if (stem[^1] == 'i' && ending != "ing")
        {
            return stem[..^1] + "y";
        }
        if (stem[^1] == 'e')
        {
            return stem.EndsWith("ee", StringComparison.Ordinal) || ending == "ing" ? stem : stem + "e";
        }
        if (stem.Length > 2 && stem[^1] == stem[^2])
        {
            return IsVowel(stem[^1]) ? stem : MoreFrequent(stem, stem[..^1]);
        }
        // "hospitalised", of which the counts know neither form.
        var isVerbOfMaking =
            stem.Length > 5 && (stem.EndsWith("is", StringComparison.Ordinal) || stem.EndsWith("iz", StringComparison.Ordinal));
        return IsShort(stem) || isVerbOfMaking ? stem + "e" : MoreFrequent(stem, stem + "e");
    }

    /// <summary>A stem like "hop", whose last consonant would have been doubled, so that an e must have gone ("hoping").</summary>
    private static bool IsShort(string stem) =>
        stem.Length >= 3
        && !IsVowel(stem[^1])
        && stem[^1] is not ('w' or 'x' or 'y')
        && IsVowel(stem[^2])
        && !stem.AsSpan(0, stem.Length - 2).ContainsAny(s_vowels);

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';

    /// <summary>The more frequent of two words; the first if neither is known.</summary>
    private string MoreFrequent(string first, string second) => Rank(second) < Rank(first) ? second : first;

    private uint Rank(string word) => (uint)clusters.RowOf(StableHash.Of(word));
}
