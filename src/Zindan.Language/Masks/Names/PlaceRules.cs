using Zindan.Language.Documents;

namespace Zindan.Language.Masks.Names;

/// <summary>The names that the words around them say to be of places: "20 km north of X", "X, a suburb of Y", "the towns of X and Y", "in the capital, X".</summary>
internal sealed class PlaceRules(NameLexicon lexicon)
{
    private const int LongestName = 4;
    private const int LongestDescription = 5;

    /// <summary>The votes on one run of capitalised words.</summary>
    public void Vote(TokenWindow window, TokenRange run, List<NameVote> votes)
    {
        if (
            run.Length > LongestName
            || lexicon.OrganisationHeads.Find(window, run.Last) is not null
            || lexicon.Nationalities.Find(window, run.Start) is not null
        )
        {
            return;
        }

        if (
            IsMeasuredFrom(window, run.Start - 1)
            || IsListed(window, run)
            || IsDescribed(window, run.End)
            || IsCapital(window, run)
            || IsSeat(window, run.End)
        )
        {
            votes.Add(new NameVote(run, NameType.Place, VoteWeight.Strong, "place-context"));
        }
        else if (IsBesidePlace(window, run))
        {
            votes.Add(new NameVote(run, NameType.Place, VoteWeight.Weak, "place-beside"));
        }
    }

    // "north of X", "12 miles from X", "not far from X".
    private static bool IsMeasuredFrom(TokenWindow window, int before) =>
        window.Lower(before) switch
        {
            "of" => window.Lower(before - 1)
                is "north"
                    or "south"
                    or "east"
                    or "west"
                    or "northeast"
                    or "northwest"
                    or "southeast"
                    or "southwest"
                    or "outskirts",
            "from" => window.Lower(before - 1) is "miles" or "kilometers" or "kilometres" or "km" or "far",
            _ => false,
        };

    // "the towns of X and Y", "X and Y provinces".
    private bool IsListed(TokenWindow window, TokenRange run) =>
        IsPlural(window, BeforeList(window, run.Start - 1)) || IsPlural(window, BehindList(window, run.End));

    private static int BeforeList(TokenWindow window, int token)
    {
        var steps = 0;
        while (steps++ < LongestName * 3 && (window.Lower(token) is "," or "and" || window.IsCapitalised(token)))
        {
            token--;
        }

        return window.Lower(token) == "of" ? token - 1 : -1;
    }

    private static int BehindList(TokenWindow window, int token)
    {
        var joined = window.Lower(token) is "," or "and";
        var steps = 0;
        while (steps++ < LongestName * 3 && (window.Lower(token) is "," or "and" || window.IsCapitalised(token)))
        {
            token++;
        }

        return joined || window.Lower(token - 1) != "," ? token : -1;
    }

    private bool IsPlural(TokenWindow window, int token) =>
        window.Lower(token) is { Length: > 3 } word
        && !window.IsCapitalised(token)
        && word[^1] == 's'
        && (IsPlaceNoun(word[..^1]) || word.EndsWith("ies", StringComparison.Ordinal) && IsPlaceNoun(word[..^3] + "y"));

    private bool IsPlaceNoun(string word) =>
        lexicon.PlaceNouns.TryGetValue(word, out var noun) && noun is { Behind: true, BeforeOf: true, Type: NameType.Place };

    // "X, a northern suburb of Y", "X, the main city in Y".
    private bool IsDescribed(TokenWindow window, int comma)
    {
        if (window.Form(comma) != "," || window.Lower(comma + 1) is not ("a" or "an" or "the"))
        {
            return false;
        }

        for (var token = comma + 2; token < comma + 2 + LongestDescription; token++)
        {
            if (IsPlaceNoun(window.Lower(token)) || window.Lower(token) == "capital")
            {
                return window.Lower(token + 1)
                    is "of"
                        or "in"
                        or "on"
                        or "near"
                        or ","
                        or "."
                        or "where"
                        or "some"
                        or "about"
                        or "north"
                        or "south"
                        or "east"
                        or "west";
            }

            if (!char.IsLetter(window.Form(token).FirstOrDefault()))
            {
                return false;
            }
        }

        return false;
    }

    // "the X-based group".
    private static bool IsSeat(TokenWindow window, int hyphen) =>
        window.IsDash(hyphen) && window.IsJoined(hyphen) && window.Is(hyphen + 1, "based");

    private static bool IsFollowedByNoun(TokenWindow window, int token) =>
        window.Range.Contains(token) && window.Document.Tags.Upos[token] is "NOUN" or "ADJ" or "PROPN" or "NUM" or "PART";

    // "in the capital, X.", "the capital X": closed, so that nobody is who goes on to speak.
    private static bool IsCapital(TokenWindow window, TokenRange run)
    {
        var at = run.Start - 1;
        var isApart = window.Form(at) == ",";
        return window.Lower(isApart ? at - 1 : at) == "capital" && (!isApart || window.Form(run.End) is "," or "." or ";" or ")");
    }

    // "outside X", "X, where", "in X and Y": most often a place.
    private static bool IsBesidePlace(TokenWindow window, TokenRange run)
    {
        if (window.Lower(run.Start - 1) is "outside" or "near" || window.Form(run.End) == "," && window.Is(run.End + 1, "where"))
        {
            return true;
        }

        var first = run.Start - 2;
        while (window.Lower(run.Start - 1) == "and" && window.IsCapitalised(first))
        {
            first--;
        }

        return first < run.Start - 2 && window.Lower(first) is "in" or "between" && !IsFollowedByNoun(window, run.End);
    }
}
