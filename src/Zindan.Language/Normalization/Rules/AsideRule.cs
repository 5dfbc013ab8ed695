using Zindan.Language.Documents;

namespace Zindan.Language.Normalization.Rules;

/// <summary>N7: lifts what stands between commas behind a noun and holds no finite verb ("…, including two Afghans, …", "…, deputy head of the prison, …").</summary>
internal sealed class AsideRule : INormalizationRule
{
    private const int LongestAside = 30;

    public void Apply(SentenceDraft draft)
    {
        for (var comma = draft.Range.Start + 1; comma < draft.Range.End - 1; comma++)
        {
            if (
                draft.Form(comma) != ","
                || draft.IsLifted(comma)
                || !(
                    draft.IsNominal(draft.PreviousKept(comma))
                    || (draft.Form(draft.PreviousKept(comma)) == "," && draft.IsLifted(comma - 1))
                )
            )
            {
                continue;
            }

            var end = End(draft, comma + 1);
            var content = new TokenRange(comma + 1, end);
            if (
                content.IsEmpty
                || content.Length > LongestAside
                || end >= draft.Range.End
                || (draft.HasFinite(content) && !IsPartOfThem(draft, content))
                || draft.HasLifted(content)
            )
            {
                continue;
            }

            if (!IsAside(draft, content, out var runsToEnd))
            {
                continue;
            }

            var isLast = draft.Form(end) is "." or ";";
            if ((isLast && !runsToEnd) || (!isLast && FollowedByMoreOfList(draft, end)))
            {
                continue;
            }

            // A comma that opens the next aside is left to it.
            var stop = draft.Form(end) == "," && !OpensAside(draft, end) ? end + 1 : end;
            draft.Lift(
                new Satellite(SatelliteKind.Aside, new TokenRange(comma, stop), content, Host.Before(draft, comma), null, null, "N7")
            );
            comma = stop - 1;
        }
    }

    private static bool OpensAside(SentenceDraft draft, int comma)
    {
        var next = new TokenRange(comma + 1, End(draft, comma + 1));
        return !next.IsEmpty
            && next.End < draft.Range.End
            && next.Length <= LongestAside
            && !draft.HasFinite(next)
            && !draft.HasLifted(next)
            && IsAside(draft, next, out var runsToEnd)
            && (runsToEnd || draft.Form(next.End) == ",");
    }

    /// <summary>The comma or stop that ends it. An enumeration behind "including" goes on over its commas.</summary>
    private static int End(SentenceDraft draft, int start)
    {
        var isList = draft.Form(start) is "including" or "among";
        var end = start;
        while (end < draft.Range.End)
        {
            var form = draft.Form(end);
            if (form is "." or ";" or "—" or "–" or "”" or "\"" or ":" or "?" or "!")
            {
                return end;
            }

            if (form == "," && !draft.IsLifted(end) && !(isList && GoesOn(draft, end)))
            {
                return end;
            }

            end++;
        }

        return end;
    }

    private static bool GoesOn(SentenceDraft draft, int comma) =>
        (draft.IsNominal(comma + 1) || draft.Upos(comma + 1) is "DET" or "ADJ" or "CCONJ") && !VerbFollows(draft, comma + 1);

    /// <summary>Whether a finite verb comes before the next comma.</summary>
    private static bool VerbFollows(SentenceDraft draft, int at)
    {
        for (; at < draft.Range.End && draft.Form(at) != ","; at++)
        {
            if (draft.IsFinite(at))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAside(SentenceDraft draft, TokenRange content, out bool runsToEnd)
    {
        var first = content.Start;
        var word = draft.Form(first);
        runsToEnd = true;
        if (IsPartOfThem(draft, content))
        {
            // ", most of them awaiting trial, escaped" and ", three of whom were caught, escaped": at the end it tells more, and stays.
            runsToEnd = false;
            return draft.Form(content.End) == "," && IsVerbal(draft, content.End + 1);
        }

        if (word is "including" or "notably" or "namely" || (word == "among" && draft.Form(first + 1) is "them" or "whom"))
        {
            return true;
        }

        if (draft.Xpos(first) is "VBG" or "VBN")
        {
            // ", serving long sentences, escaped": only right before the verb of the noun; at the end it tells what happened next.
            runsToEnd = false;
            return draft.IsFinite(content.End + 1) || (draft.Upos(content.End + 1) is "ADV" or "AUX" && draft.IsFinite(content.End + 2));
        }

        if (
            !draft.Titles.Any(title => title.Tokens.Start == first)
            && word is not ("a" or "an" or "the" or "one" or "another" or "his" or "her" or "their" or "its")
        )
        {
            return draft.Form(first + 1) is "of" && draft.Upos(first) == "NOUN" && draft.Xpos(first) == "NN";
        }

        // An apposition has a noun, and is no clause with a participle of its own.
        for (var token = content.Start; token < content.End; token++)
        {
            if (draft.Upos(token) is "NOUN" or "PROPN")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether it speaks of a part of those before it; one of "them" in the present of a participle, one of "whom" in any form of the verb.</summary>
    private static bool IsPartOfThem(SentenceDraft draft, TokenRange content) =>
        content.Length > 3
        && draft.Form(content.Start + 1) == "of"
        && (
            draft.Form(content.Start + 2) is "whom" or "which"
            || (draft.Form(content.Start + 2) is "them" or "these" or "those" && !draft.HasFinite(content))
        );

    /// <summary>Whether a verb starts here, over an adverb; a participle counts, for behind an aside the tagger often takes the past for one.</summary>
    private static bool IsVerbal(SentenceDraft draft, int at)
    {
        at += draft.Upos(at) == "ADV" ? 1 : 0;
        return draft.IsFinite(at) || draft.Xpos(at) == "VBN" || draft.Upos(at) == "AUX";
    }

    private static bool FollowedByMoreOfList(SentenceDraft draft, int end) =>
        draft.Form(end) != "," || (draft.Upos(end + 1) == "CCONJ" && !VerbFollows(draft, end + 1));
}
