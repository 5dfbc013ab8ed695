namespace Zindan.Language.Normalization.Rules;

/// <summary>Finds the token that something set off by commas or brackets belongs to.</summary>
internal static class Host
{
    /// <summary>The head of the noun phrase that ends before a token: of a person's name its first word, else the last noun.</summary>
    public static int Before(SentenceDraft draft, int token)
    {
        var last = draft.PreviousKept(token);
        if (last < draft.Range.Start)
        {
            return draft.NextKept(token);
        }

        foreach (var name in draft.Names)
        {
            if (name.Tokens.Contains(last))
            {
                return name.Type == Documents.NameType.Person ? name.Tokens.Start : name.Tokens.Last;
            }
        }

        return last;
    }
}
