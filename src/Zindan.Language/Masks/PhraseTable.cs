using System.Collections.Frozen;
using System.Collections.Immutable;
using Zindan.Core.Text;
using Zindan.Language.Tokenization;

namespace Zindan.Language.Masks;

/// <summary>Phrases with a value each, found by longest match over tokens.</summary>
/// <typeparam name="T">What is known of a phrase.</typeparam>
public sealed class PhraseTable<T>
{
    private readonly FrozenDictionary<string, ImmutableArray<(ImmutableArray<string> Words, T Value)>> _byFirstWord;

    /// <summary>A table; its phrases are cut into tokens like any text. Of a phrase given twice the first value counts.</summary>
    public PhraseTable(IEnumerable<(string Phrase, T Value)> phrases)
    {
        var tokenizer = new Tokenizer(TokenizerLexicon.English);
        _byFirstWord = phrases
            .Select(entry => (Words: tokenizer.Tokenize(entry.Phrase, [new Span(0, entry.Phrase.Length)]).Forms, entry.Value))
            .GroupBy(entry => entry.Words[0], StringComparer.Ordinal)
            .ToFrozenDictionary(
                group => group.Key,
                group => group.OrderByDescending(entry => entry.Words.Length).ToImmutableArray(),
                StringComparer.Ordinal
            );
    }

    /// <summary>The longest phrase that begins at a token as it is spelled, or null.</summary>
    public (int End, T Value)? Find(TokenWindow window, int token) => Find(window, token, false);

    /// <summary>The longest phrase that begins at a token, which the table gives in lower case, or null. A final stop on a token is left aside.</summary>
    public (int End, T Value)? FindLower(TokenWindow window, int token) => Find(window, token, true);

    private (int End, T Value)? Find(TokenWindow window, int token, bool lower)
    {
        if (!_byFirstWord.TryGetValue(Word(window, token, lower), out var entries))
        {
            return null;
        }

        foreach (var (words, value) in entries)
        {
            var i = 1;
            while (i < words.Length && string.Equals(Word(window, token + i, lower), words[i], StringComparison.Ordinal))
            {
                i++;
            }

            if (i == words.Length)
            {
                return (token + i, value);
            }
        }

        return null;
    }

    private static string Word(TokenWindow window, int token, bool lower)
    {
        if (!lower)
        {
            return window.Form(token);
        }

        var word = window.Lower(token);
        return word.Length > 1 && word[^1] == '.' ? word[..^1] : word;
    }
}
