using Zindan.Language.Documents;

namespace Zindan.Language.Masks.Names;

/// <summary>Finds organisations by the word with which their names open in other languages: "Jund al-Fajr", "Jaish-e-Haq", "Los Halcones".</summary>
internal sealed class ForeignOrganisations(NameLexicon lexicon)
{
    private const int LongestName = 8;

    /// <summary>Adds what it holds of one run of capitalised words.</summary>
    public void Vote(TokenWindow window, TokenRange run, List<NameVote> votes)
    {
        var words = window.Form(run.Start).Split('-');
        if (
            run.Length > LongestName
            || run.Length == 1 && words.Length == 1
            || !lexicon.OrganisationOpeners.TryGetValue(words[0], out var needs)
        )
        {
            return;
        }

        var isHyphenated = words.Length > 1 || window.IsDash(run.Start + 1) && window.IsJoined(run.Start + 1);
        var isMet = needs switch
        {
            "particle" => isHyphenated || run.Length > 1 && lexicon.Particles.Contains(window.Lower(run.Start + 1)),
            "plural" => run.Length > 1 && window.Lower(run.Last).EndsWith('s') && !IsPlace(window, run),
            _ => isHyphenated || run.Length > 1,
        };
        if (isMet)
        {
            votes.Add(new NameVote(run, NameType.Group, isHyphenated ? VoteWeight.Certain : VoteWeight.Strong, "organisation-opener"));
        }
    }

    // Towns are called so too.
    private bool IsPlace(TokenWindow window, TokenRange run) =>
        window.Lower(run.Start - 1) is "in" or "at" or "near" or "from" or "to" or "outside" or "around"
        || window.Form(run.End) == "," && window.IsCapitalised(run.End + 1)
        || lexicon.Countries.Find(window, run.Start) is not null;
}
