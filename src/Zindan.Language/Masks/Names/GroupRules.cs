using Zindan.Language.Documents;

namespace Zindan.Language.Masks.Names;

/// <summary>Finds groups and organisations that show no head noun: by a noun beside them ("the newspaper X", "the X cartel") and as words in capitals.</summary>
internal sealed class GroupRules(NameLexicon lexicon)
{
    private const int ShortestAcronym = 3;
    private const int LongestName = 5;

    /// <summary>Adds what it holds of one run of capitalised words.</summary>
    public void Vote(TokenWindow window, TokenRange run, List<NameVote> votes)
    {
        if (run.Length > LongestName || IsOfCountry(window, run))
        {
            return;
        }

        var before = Noun(window, window.Form(run.Start - 1) is "\"" or "“" ? run.Start - 2 : run.Start - 1)?.Before;
        var behind = Noun(window, window.Form(run.End) is "\"" or "”" ? run.End + 1 : run.End)?.Behind;
        if (before is { } sure)
        {
            votes.Add(new NameVote(run, NameType.Group, IsAcronym(window, run) ? VoteWeight.Certain : sure, "group-noun-before"));
        }
        else if (behind is { } weight)
        {
            votes.Add(new NameVote(run, NameType.Group, weight, "group-noun-behind"));
        }
        else if (IsAcronym(window, run))
        {
            votes.Add(new NameVote(run, NameType.Group, VoteWeight.Strong, "acronym-shape"));
        }
    }

    private GroupNoun? Noun(TokenWindow window, int token) =>
        window.Range.Contains(token) && !window.IsCapitalised(token) ? lexicon.GroupNouns.GetValueOrDefault(window.Lower(token)) : null;

    private bool IsOfCountry(TokenWindow window, TokenRange run) =>
        lexicon.Nationalities.Find(window, run.Start) is var (end, _) && end >= run.End
        || lexicon.Countries.Find(window, run.Start) is not null;

    /// <summary>Three capital letters or more among words that are not in capitals themselves.</summary>
    private bool IsAcronym(TokenWindow window, TokenRange run) =>
        run.Length == 1
        && window.Form(run.Start) is { Length: >= ShortestAcronym } form
        && CapitalRuns.IsAcronym(form)
        && form.All(char.IsLetter)
        && !lexicon.CommonAcronyms.Contains(form)
        && !window.IsDash(run.End)
        && (HasSmall(window.Form(run.Start - 1)) || HasSmall(window.Form(run.End)));

    private static bool HasSmall(string form) => form.Any(char.IsLower);
}
