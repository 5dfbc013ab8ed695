using Zindan.Language.Documents;

namespace Zindan.Language.Masks.Names;

/// <summary>Finds the other names that people go by, which are often common words: "whose nom de guerre is Puma", "Rubén Quispe, "El Puma", 38,".</summary>
internal sealed class AliasRules(NameLexicon lexicon)
{
    private const int LongestAlias = 3;
    private const int Reach = 3;

    /// <summary>Adds what it holds of one run of capitalised words.</summary>
    public void Vote(TokenWindow window, TokenRange run, Covered ages, List<NameVote> votes)
    {
        if (run.Length > LongestAlias)
        {
            return;
        }

        if (IsBehindNoun(window, run))
        {
            votes.Add(new NameVote(run, NameType.Person, VoteWeight.Certain, "alias-noun"));
        }
        else if (IsQuotedBehindName(window, run, ages))
        {
            votes.Add(new NameVote(run, NameType.Person, VoteWeight.Strong, "alias-quoted"));
        }
    }

    private bool IsBehindNoun(TokenWindow window, TokenRange run)
    {
        var token = run.Start - 1;
        for (
            var steps = 0;
            steps < Reach && (IsQuote(window.Form(token)) || window.Lower(token) is "is" or "was" or "of" or "the" or "as");
            steps++
        )
        {
            token--;
        }

        for (var start = Math.Max(window.Range.Start, token - 2); start <= token; start++)
        {
            if (lexicon.AliasNouns.FindLower(window, start) is var (end, _) && end == token + 1)
            {
                return true;
            }
        }

        return false;
    }

    // A name, perhaps an age, a comma and the quoted words: nothing but a comma, a bracket or the end behind them.
    private static bool IsQuotedBehindName(TokenWindow window, TokenRange run, Covered ages)
    {
        if (!IsQuote(window.Form(run.Start - 1)))
        {
            return false;
        }

        var isClosed = IsQuote(window.Form(run.End))
            ? window.Form(run.End + 1) is "," or "." or ")" or ";" or "and"
            : window.Form(run.End) is "," or "." && IsQuote(window.Form(run.End + 1));
        var comma = run.Start - 2;
        if (!isClosed || window.Form(comma) is not ("," or "("))
        {
            return false;
        }

        var before = comma - 1;
        while (before > window.Range.Start && ages.Contains(before))
        {
            before--;
        }

        before -= before < comma - 1 && window.Form(before) == "," ? 1 : 0;
        return window.IsCapitalised(before) && window.IsCapitalised(before - 1);
    }

    private static bool IsQuote(string form) => form is "\"" or "“" or "”" or "‘" or "’" or "'" or "``" or "''";
}
