using Zindan.Language.Lexicons;

namespace Zindan.Language.Tagging;

/// <summary>"Two remand prisoners", "a jury convicted X", "X heads the Red Front": words of two parts of speech whose neighbours on both sides tell which is meant.</summary>
internal static class ContestedWord
{
    private static readonly ILookup<string, (PennTag Tag, string Before, string Behind)> s_words = LexiconFile
        .Rows("contested-words")
        .ToLookup(row => row[0], row => (Enum.Parse<PennTag>(row[1]), row[2], row[3]), StringComparer.OrdinalIgnoreCase);

    /// <summary>Corrects the tags of one sentence.</summary>
    public static void Correct(ReadOnlySpan<string> forms, Span<PartOfSpeech> upos, Span<PennTag> xpos)
    {
        for (var token = 0; token + 1 < forms.Length; token++)
        {
            foreach (var (tag, before, behind) in s_words[forms[token]])
            {
                if (
                    xpos[token] != tag
                    && (
                        before == "any"
                        || token > 0 && upos[token - 1] == (before == "proper" ? PartOfSpeech.ProperNoun : PartOfSpeech.Noun)
                    )
                    && (
                        behind == "noun" ? upos[token + 1] == PartOfSpeech.Noun
                        : behind == "end" ? upos[token] == PartOfSpeech.Verb && IsLast(token + 1, upos)
                        : IsBeforeName(token + 1, upos)
                    )
                )
                {
                    (upos[token], xpos[token]) = (tag == PennTag.NN ? PartOfSpeech.Noun : PartOfSpeech.Verb, tag);
                    if (tag == PennTag.NN && token > 0 && upos[token - 1] == PartOfSpeech.Particle && forms[token - 1] == "to")
                    {
                        (upos[token - 1], xpos[token - 1]) = (PartOfSpeech.Adposition, PennTag.IN);
                    }
                }
            }
        }
    }

    // "brought to court", "to court from X": nothing that a verb would take as its object.
    private static bool IsLast(int token, ReadOnlySpan<PartOfSpeech> upos) =>
        upos[token]
            is PartOfSpeech.Punctuation
                or PartOfSpeech.Adposition
                or PartOfSpeech.Auxiliary
                or PartOfSpeech.Verb
                or PartOfSpeech.CoordinatingConjunction
                or PartOfSpeech.SubordinatingConjunction;

    private static bool IsBeforeName(int token, ReadOnlySpan<PartOfSpeech> upos) =>
        upos[token] == PartOfSpeech.ProperNoun
        || token + 1 < upos.Length
            && (
                upos[token] == PartOfSpeech.Determiner && upos[token + 1] == PartOfSpeech.ProperNoun
                || upos[token] == PartOfSpeech.Adjective && upos[token + 1] is PartOfSpeech.ProperNoun or PartOfSpeech.Noun
            );
}
