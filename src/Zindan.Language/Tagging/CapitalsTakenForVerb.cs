namespace Zindan.Language.Tagging;

/// <summary>"Five IS-linked suspects", "fought for IS in Syria": a word in capitals among words that are not is a name, though small letters would make it a verb.</summary>
internal static class CapitalsTakenForVerb
{
    /// <summary>Corrects the tags of one sentence.</summary>
    public static void Correct(ReadOnlySpan<string> forms, Span<PartOfSpeech> upos, Span<PennTag> xpos)
    {
        for (var token = 0; token < forms.Length; token++)
        {
            if (
                upos[token] is PartOfSpeech.Verb or PartOfSpeech.Auxiliary
                && forms[token].Length > 1
                && IsInCapitals(forms[token])
                && !(token > 0 && upos[token - 1] == PartOfSpeech.Pronoun)
                && (HasSmall(forms, token - 1) || token == 0 || !char.IsLetter(forms[token - 1][0]))
                && (HasSmall(forms, token + 1) || HasSmall(forms, token + 2))
            )
            {
                (upos[token], xpos[token]) = (PartOfSpeech.ProperNoun, PennTag.NNP);
            }
        }
    }

    private static bool IsInCapitals(string form)
    {
        foreach (var letter in form)
        {
            if (!char.IsUpper(letter))
            {
                return false;
            }
        }

        return true;
    }

    private static bool HasSmall(ReadOnlySpan<string> forms, int token) =>
        token >= 0 && token < forms.Length && char.IsLetter(forms[token][0]) && char.IsLower(forms[token][^1]);
}
