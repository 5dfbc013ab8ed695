using Zindan.Language.Documents;

namespace Zindan.Language.Masks.Names;

/// <summary>Finds organisations by their head nouns ("State Committee for National Security") and by acronyms in brackets beside their expansion.</summary>
internal sealed class OrganisationRules(NameLexicon lexicon)
{
    private const int LongestTail = 8;

    /// <summary>Adds what it is sure of in one run of capitalised words.</summary>
    public void Vote(TokenWindow window, TokenRange run, IReadOnlyList<TitleFinder.Candidate> titles, List<NameVote> votes)
    {
        var start = run.Start;
        foreach (var title in titles)
        {
            // "President Rahmon …": what a title begins is a person; a head inside a title heads no organisation.
            if (title.Tokens.Start == start && title.Tokens.End < run.End && !HeadFollows(window, title.Tokens.Last))
            {
                start = title.Tokens.End;
            }
        }

        var (end, allowsOf) = LastHead(window, new TokenRange(start, run.End), titles);
        if (end < 0)
        {
            Acronym(window, run, votes);
            return;
        }

        var headEnd = end;
        if (allowsOf && (end >= run.End || window.Is(end, "of")))
        {
            end = Tail(window, end);
        }

        if (start == run.Start && IsOwned(window, start))
        {
            // "the People's Front for X": what stands before the mark is a part of the name.
            var owner = start - 2;
            while (
                owner - 1 >= window.Range.Start
                && window.IsCapitalised(owner - 1)
                && window.Document.Tags.Upos[owner - 1] is "PROPN"
                && !window.Is(owner - 1, "The")
            )
            {
                owner--;
            }

            votes.Add(new NameVote(new TokenRange(owner, end), NameType.Group, VoteWeight.Certain, "owned-organisation"));
            return;
        }

        var name = new TokenRange(start, end);
        if (name.Length == 1 && (CapitalRuns.StartsSentence(window, start) || window.Is(start - 1, "the")))
        {
            // "Police said", "the Court": a head alone is no name.
            return;
        }

        // "Islamic Movement of Uzbekistan": the country is a part of the name, whatever else speaks for a place.
        var weight =
            end > headEnd && headEnd - start > 1 && IsCountryBehindOf(window, headEnd, end) ? VoteWeight.Certain
            : name.Length == 1 ? VoteWeight.Weak
            : VoteWeight.Strong;
        votes.Add(new NameVote(name, NameType.Group, weight, "organisation-head"));
        Acronym(window, name, votes);
    }

    private bool IsOwned(TokenWindow window, int start) =>
        start - 2 >= window.Range.Start
        && window.Form(start - 1) is "'s" or "’s" or "'" or "’"
        && lexicon.NameOwners.Contains(window.Form(start - 2));

    /// <summary>"Justice Ministry", "Equal Justice Initiative": a word that could be a title, before a head.</summary>
    private bool HeadFollows(TokenWindow window, int token) => lexicon.OrganisationHeads.Find(window, token + 1) is not null;

    private (int End, bool AllowsOf) LastHead(TokenWindow window, TokenRange run, IReadOnlyList<TitleFinder.Candidate> titles)
    {
        var found = (-1, false);
        for (var token = run.Start; token < run.End; token++)
        {
            if (
                titles.Any(title =>
                    title.Tokens.Start <= token && token < title.Tokens.End && title.Tokens.End < run.End && token > run.Start
                )
            )
            {
                break;
            }

            if (lexicon.OrganisationHeads.Find(window, token) is var (end, allowsOf) && end <= run.End)
            {
                found = (end, allowsOf);
                token = end - 1;
            }
        }

        return found;
    }

    private bool IsCountryBehindOf(TokenWindow window, int of, int end)
    {
        var country = of + 1 + (window.Is(of + 1, "the") ? 1 : 0);
        return window.Is(of, "of") && lexicon.Countries.Find(window, country) is var (last, _) && last == end;
    }

    /// <summary>The end of the phrases with "of", "for", "on" or "against" behind a head.</summary>
    private static int Tail(TokenWindow window, int end)
    {
        var start = end;
        while (end - start < LongestTail)
        {
            if (window.Lower(end) is not ("of" or "for" or "on" or "against"))
            {
                break;
            }

            var at = end + 1;
            at += window.Lower(at) is "the" ? 1 : 0;
            var tail = CapitalEnd(window, at);
            // "told the committee on Tuesday".
            if (tail == at || window.Document.Times.Any(time => time.Tokens.Contains(at)))
            {
                break;
            }

            if (window.Is(tail, "and") && window.IsCapitalised(tail + 1) && !window.Is(end, "for") is false)
            {
                tail = CapitalEnd(window, tail + 1);
            }

            end = tail;
        }

        return end;
    }

    private static int CapitalEnd(TokenWindow window, int at)
    {
        while (window.IsCapitalised(at))
        {
            at++;
        }

        return at;
    }

    private static void Acronym(TokenWindow window, TokenRange name, List<NameVote> votes)
    {
        if (window.Form(name.End) != "(" || window.Form(name.End + 2) != ")" || !CapitalRuns.IsAcronym(window.Form(name.End + 1)))
        {
            return;
        }

        var acronym = window.Form(name.End + 1);
        if (Expansion(window, name.End, acronym) is { } start)
        {
            votes.Add(new NameVote(new TokenRange(Math.Min(start, name.Start), name.End), NameType.Group, VoteWeight.Strong, "expansion"));
            votes.Add(new NameVote(TokenRange.Of(name.End + 1), NameType.Group, VoteWeight.Certain, "acronym"));
        }
    }

    /// <summary>Where the words before a bracket begin whose initials are the acronym, small words left aside or not; or null.</summary>
    private static int? Expansion(TokenWindow window, int end, string acronym)
    {
        var letter = acronym.Length - 1;
        for (var token = end - 1; token >= window.Range.Start && end - token <= acronym.Length * 3; token--)
        {
            var form = window.Form(token);
            if (char.ToUpperInvariant(form[0]) == acronym[letter])
            {
                if (--letter < 0)
                {
                    return token;
                }
            }
            else if (form is not ("of" or "the" or "for" or "and" or "in" or "on" or "de" or "-" or "'s" or "’s" or "al"))
            {
                return null;
            }
        }

        return null;
    }
}
