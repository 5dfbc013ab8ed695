namespace Zindan.Language.Tokenization;

/// <summary>Decides where a word written together is two: before a negation ("didn't"), between figure and unit ("20km"), inside a contraction ("cannot").</summary>
internal static class WordSplit
{
    /// <summary>The longest word that is looked up among the contractions.</summary>
    private const int LongestContraction = 8;

    /// <summary>How long the first part of a word is; 0 where it is one.</summary>
    public static int FirstLength(ReadOnlySpan<char> word, TokenizerLexicon lexicon)
    {
        if (word.Length > 3 && word[^1] is 't' or 'T' && word[^2] is '\'' or '’' or '`' && word[^3] is 'n' or 'N')
        {
            return word.Length - 3;
        }

        if (char.IsAsciiDigit(word[0]))
        {
            var figures = 1;
            while (figures < word.Length && (char.IsAsciiDigit(word[figures]) || word[figures] is '.' or ',' or ':'))
            {
                figures++;
            }

            var unit = word[figures..];
            return unit.Length > 0 && lexicon.NumberUnits.GetAlternateLookup<ReadOnlySpan<char>>().Contains(unit) ? figures : 0;
        }

        if (word.Length > LongestContraction)
        {
            return 0;
        }

        Span<char> lower = stackalloc char[word.Length];
        word.ToLowerInvariant(lower);
        return lexicon.Contractions.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(lower, out var first) ? first : 0;
    }
}
