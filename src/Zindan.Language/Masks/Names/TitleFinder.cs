using Zindan.Language.Documents;

namespace Zindan.Language.Masks.Names;

/// <summary>Finds titles, ranks and posts.</summary>
internal static class TitleFinder
{
    private const int MostModifiers = 5;

    /// <summary>A title before it is known whose it is. The kind is null for an occupation, which is a title only beside a name.</summary>
    public readonly record struct Candidate(TokenRange Tokens, TitleKind? Kind, bool IsFormer);

    /// <summary>The titles of a sentence, in order, none overlapping another.</summary>
    public static List<Candidate> Find(TokenWindow window, NameLexicon lexicon)
    {
        var titles = new List<Candidate>();
        for (var token = window.Range.Start; token < window.Range.End; token++)
        {
            if (lexicon.Titles.FindLower(window, token) is not var (end, kind) || !CanHead(window, end - 1, kind))
            {
                continue;
            }

            // "president general", "vice president spokesman": the last head of a chain heads it.
            while (
                lexicon.Titles.FindLower(window, end) is var (further, nextKind)
                && CanHead(window, further - 1, nextKind)
                && SameCase(window, end - 1, end)
            )
            {
                (end, kind) = (further, nextKind);
            }

            // "deputy defence minister": a head that modifies another, with fields between.
            if (Further(window, end, lexicon) is { } whole)
            {
                (end, kind) = whole;
            }

            var start = token;
            var isFormer = false;
            var floor = titles.Count > 0 ? titles[^1].Tokens.End : window.Range.Start;
            while (
                start > floor
                && token - start < MostModifiers
                && Modifies(window, start - 1, lexicon, end - 1, out var former, out var width)
                && start - width >= floor
            )
            {
                start -= width;
                isFormer |= former;
            }

            titles.Add(new Candidate(new TokenRange(start, end), kind, isFormer));
            token = end - 1;
        }

        return titles;
    }

    /// <summary>The end and kind of a title that goes on behind a head over words that modify titles, or null.</summary>
    private static (int End, TitleKind? Kind)? Further(TokenWindow window, int end, NameLexicon lexicon)
    {
        var at = end;
        while (at - end < MostModifiers && lexicon.TitleModifiers.ContainsKey(window.Lower(at)) && SameCase(window, end - 1, at))
        {
            at++;
            if (
                lexicon.Titles.FindLower(window, at) is var (further, kind)
                && CanHead(window, further - 1, kind)
                && SameCase(window, end - 1, at)
            )
            {
                return (further, kind);
            }
        }

        return null;
    }

    private static bool CanHead(TokenWindow window, int token, TitleKind? kind)
    {
        var upos = window.Document.Tags.Upos[token];
        if (upos is "VERB" or "AUX" or "ADV" or "ADP")
        {
            return false;
        }

        // "general strike", "chief concern": an adjective is no title unless a capital says so.
        if (upos == "ADJ" && !window.IsCapitalised(token))
        {
            return false;
        }

        return kind != TitleKind.Honorific
            || window.IsCapitalised(token)
            || window.Lower(token) is "cleric" or "imam" or "mullah" or "king" or "pope" or "bishop";
    }

    private static bool SameCase(TokenWindow window, int left, int right) => window.IsCapitalised(left) == window.IsCapitalised(right);

    private static bool Modifies(TokenWindow window, int token, NameLexicon lexicon, int head, out bool isFormer, out int width)
    {
        width = 1;
        isFormer = false;
        if (!window.Range.Contains(token))
        {
            return false;
        }

        if (window.IsDash(token) && window.Lower(token - 1) is "ex" or "vice" or "co")
        {
            (width, isFormer) = (2, window.Is(token - 1, "ex"));
            return true;
        }

        if (window.IsCapitalised(token) && lexicon.OrganisationHeads.Find(window, token) is not null)
        {
            // "Interior Ministry Gen. Kakharov": the ministry is no part of the rank.
            return false;
        }

        if (window.IsCapitalised(token) && lexicon.OrganisationHeads.Find(window, token + 1) is not null)
        {
            return false;
        }

        if (lexicon.TitleModifiers.TryGetValue(window.Lower(token), out isFormer))
        {
            // "the police chief": a capitalised modifier goes only with a capitalised title.
            return !window.IsCapitalised(token) || window.IsCapitalised(head) || CapitalRuns.StartsSentence(window, token);
        }

        return false;
    }
}
