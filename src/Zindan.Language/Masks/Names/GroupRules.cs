using Zindan.Language.Documents;

namespace Zindan.Language.Masks.Names;

/// <summary>Finds groups and organisations that show no head noun: by a noun beside them ("the newspaper X", "the X cartel") and as words in capitals.</summary>
internal sealed class GroupRules(NameLexicon lexicon)
{
    private const int ShortestAcronym = 3;
    private const int LongestName = 5;
    private const int MostModifiers = 4;
    private const int MostNamingWords = 4;

    /// <summary>Adds what it holds of one run of capitalised words.</summary>
    public void Vote(TokenWindow window, TokenRange run, List<NameVote> votes)
    {
        if (run.Length > LongestName || IsOfCountry(window, run))
        {
            return;
        }

        var before = Noun(window, BeforeName(window, run))?.Before;
        var behind = Noun(window, window.Form(run.End) is "\"" or "”" ? run.End + 1 : run.End)?.Behind;
        behind = behind == VoteWeight.Fair && GroupContexts.IsOfPeople(window, run) ? null : behind;
        if (before is { } sure)
        {
            var name = sure == VoteWeight.Strong ? WithTail(window, run) : run;
            votes.Add(new NameVote(name, NameType.Group, IsAcronym(window, run) ? VoteWeight.Certain : sure, "group-noun-before"));
        }
        else if (behind is { } weight)
        {
            var behindWeight =
                weight > VoteWeight.Weak && IsAcronym(window, run) ? VoteWeight.Certain
                : weight == VoteWeight.Fair ? GroupContexts.WeightOf(window, run)
                : weight;
            votes.Add(new NameVote(run, NameType.Group, behindWeight, "group-noun-behind"));
            if (weight == VoteWeight.Fair)
            {
                votes.Add(new NameVote(run, NameType.Person, VoteWeight.Against, "group-noun-behind"));
            }
        }
        else if (HasMembers(window, run))
        {
            votes.Add(new NameVote(run, NameType.Group, VoteWeight.Strong, "member-of"));
        }
        else if (IsExplained(window, run))
        {
            votes.Add(new NameVote(run, NameType.Group, VoteWeight.Strong, "group-apposition"));
        }
        else if (IsTiedTo(window, run))
        {
            votes.Add(new NameVote(run, NameType.Group, VoteWeight.Certain, "tied-to"));
        }
        else if (IsAcronym(window, run))
        {
            votes.Add(new NameVote(run, NameType.Group, VoteWeight.Strong, "acronym-shape"));
        }
    }

    // Over what leads from a noun to the name it goes by: "a gang called X", "a cell known locally as the X", "a band that calls itself 'X'", "the gang, X,".
    private int BeforeName(TokenWindow window, TokenRange run)
    {
        var token = IsQuote(window.Form(run.Start - 1)) ? run.Start - 2 : run.Start - 1;
        if (
            window.Form(token) == ","
            && token > window.Range.Start + 1
            && window.Form(run.End) is "," or "."
            && window.Lower(token - 2) is "the" or "a" or "an" or "this"
            && window.Lower(token - 3) is not ("of" or "in" or "from" or "for")
        )
        {
            return token - 1;
        }

        var noun = token - (window.Lower(token) == "the" ? 1 : 0);
        for (
            var steps = 0;
            steps < MostNamingWords && window.Range.Contains(noun) && lexicon.NamingWords.Contains(window.Lower(noun));
            steps++
        )
        {
            noun--;
        }

        return noun < token - (window.Lower(token) == "the" ? 1 : 0) ? noun : token;
    }

    // "a group called the Lions of the Sahel".
    private static TokenRange WithTail(TokenWindow window, TokenRange run)
    {
        if (!window.Is(run.End, "of") || !window.Is(run.End + 1, "the") || !window.IsCapitalised(run.End + 2))
        {
            return run;
        }

        var end = run.End + 3;
        while (window.IsCapitalised(end))
        {
            end++;
        }

        return new TokenRange(run.Start, end);
    }

    private static bool IsQuote(string form) => form is "\"" or "“" or "‘" or "'" or "``";

    // "X, a banned militant group,", "X, an offshoot of Y": but not "X, a gang member", "X, the group's leader".
    private bool IsExplained(TokenWindow window, TokenRange run)
    {
        var token = run.End + 2;
        if (!window.Range.Contains(token) || window.Form(run.End) != "," || window.Lower(run.End + 1) is not ("a" or "an" or "the"))
        {
            return false;
        }

        for (var steps = 0; steps < MostModifiers && window.Range.Contains(token + 1); steps++, token++)
        {
            var next = window.Lower(token + 1);
            if (
                (
                    Noun(window, token)?.Before == VoteWeight.Strong
                    || lexicon.MemberNouns.Contains(window.Lower(token)) && window.Lower(token) == "offshoot"
                )
                && next
                    is ","
                        or "."
                        or "that"
                        or "which"
                        or "of"
                        or "based"
                        or "in"
                        or "linked"
                        or "led"
                        or "allied"
                        or "loyal"
                        or "active"
            )
            {
                return true;
            }

            // "X, the leader of the group that …": X is no group.
            if (
                !char.IsLetter(window.Form(token)[0]) && window.Form(token) != "-"
                || window.Lower(token) is "of" or "who" or "in" or "from" or "and" or "at"
            )
            {
                return false;
            }
        }

        return false;
    }

    // "a member of the far-right X", "an offshoot of X": but not "a member of X's cabinet", "members of the X family".
    private bool HasMembers(TokenWindow window, TokenRange run)
    {
        if (
            window.Range.Contains(run.End)
            && (char.IsLetter(window.Form(run.End)[0]) && !IsLink(window.Lower(run.End)) || window.Form(run.End) is "'s" or "’s" or "-")
        )
        {
            return false;
        }

        var token = run.Start - 1;
        for (
            var steps = 0;
            steps < MostModifiers
                && window.Range.Contains(token)
                && !window.IsCapitalised(token)
                && window.Lower(token) is not ("of" or "the");
            steps++
        )
        {
            token--;
        }

        token -= window.Range.Contains(token) && window.Lower(token) == "the" ? 1 : 0;
        return token > window.Range.Start
            && window.Lower(token) == "of"
            && (lexicon.MemberNouns.Contains(window.Lower(token - 1)) || window.Are(token - 3, "second", "in", "command"));
    }

    private static bool IsLink(string word) =>
        word
            is "and"
                or "or"
                or "who"
                or "that"
                or "which"
                or "in"
                or "on"
                or "at"
                or "was"
                or "were"
                or "is"
                or "are"
                or "has"
                or "had"
                or "said"
                or "from"
                or "to"
                or "with"
                or "by"
                or "as"
                or "for";

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

    // "JI-linked suspects": two letters are enough where somebody is linked to them.
    private bool IsTiedTo(TokenWindow window, TokenRange run) =>
        run.Length == 1
        && window.Form(run.Start) is { Length: > 1 } form
        && CapitalRuns.IsAcronym(form)
        && form.All(char.IsLetter)
        && !lexicon.CommonAcronyms.Contains(form)
        && window.Lower(window.IsDash(run.End) ? run.End + 1 : run.End).TrimStart('-')
            is "linked"
                or "affiliated"
                or "inspired"
                or "aligned";

    private static bool HasSmall(string form) => form.Any(char.IsLower);
}
