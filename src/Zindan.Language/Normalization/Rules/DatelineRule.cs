using Zindan.Language.Documents;

namespace Zindan.Language.Normalization.Rules;

/// <summary>N1: lifts a dateline off the first sentence of a paragraph ("DUSHANBE, Tajikistan (AP) —", "Dushanbe:").</summary>
internal sealed class DatelineRule : INormalizationRule
{
    private const int LongestDateline = 16;
    private const int LongestBeforeColon = 3;

    public void Apply(SentenceDraft draft)
    {
        var document = draft.Document;
        if (draft.Sentence.Index > 0 && document.Sentences[draft.Sentence.Index - 1].Section == draft.Sentence.Section)
        {
            return;
        }

        var inBracket = false;
        for (var token = draft.Range.Start; token < Math.Min(draft.Range.End - 2, draft.Range.Start + LongestDateline); token++)
        {
            var form = draft.Form(token);
            if (token > draft.Range.Start && form is "—" or "–" or "-" or "--" && !inBracket && IsSpaced(document, token))
            {
                if (IsPlaceLike(draft, token))
                {
                    Lift(draft, token);
                }

                return;
            }

            if (form == ":" && token > draft.Range.Start)
            {
                if (
                    token - draft.Range.Start <= LongestBeforeColon
                    && draft.Names.Any(name => name.Type == NameType.Place && name.Tokens == new TokenRange(draft.Range.Start, token))
                )
                {
                    Lift(draft, token);
                }

                return;
            }

            inBracket = form == "(" || (inBracket && form != ")");
            var fits =
                inBracket
                || form is ")" or "," or "." or "/"
                || char.IsUpper(form[0])
                || char.IsAsciiDigit(form[0])
                || form is "de" or "del" or "al" or "-";
            if (!fits)
            {
                return;
            }
        }
    }

    private static void Lift(SentenceDraft draft, int mark) =>
        draft.Lift(
            new Satellite(
                SatelliteKind.Dateline,
                new TokenRange(draft.Range.Start, mark + 1),
                new TokenRange(draft.Range.Start, mark),
                draft.NextKept(mark + 1),
                null,
                null,
                "N1"
            )
        );

    private static bool IsSpaced(Document document, int token)
    {
        var spans = document.TokenSpans.Spans;
        return spans[token - 1].End < spans[token].Start || document.TokenSpans.Forms[token] is "—";
    }

    /// <summary>A word in capitals, a place, or an agency in brackets.</summary>
    private static bool IsPlaceLike(SentenceDraft draft, int end)
    {
        var first = draft.Form(draft.Range.Start);
        return (first.Length > 2 && first.All(c => !char.IsLetter(c) || char.IsUpper(c)))
            || draft.Form(end - 1) == ")"
            || draft.Names.Any(name => name.Tokens.Start == draft.Range.Start && name.Tokens.End <= end && name.Type == NameType.Place);
    }
}
