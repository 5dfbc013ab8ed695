using Zindan.Language.Documents;

namespace Zindan.Language.Normalization.Rules;

/// <summary>Tells what may be a speaker.</summary>
internal static class Nominals
{
    /// <summary>Whether a range is a phrase with a noun, name or pronoun, and begins as such a phrase does.</summary>
    public static bool IsPhrase(SentenceDraft draft, TokenRange range)
    {
        for (var token = range.Start; token < range.End; token++)
        {
            if (draft.IsNominal(token))
            {
                return draft.Upos(range.Start) is not ("ADP" or "SCONJ" or "CCONJ" or "VERB" or "PART");
            }
        }

        return false;
    }
}
