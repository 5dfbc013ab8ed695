using Zindan.Language.Documents;

namespace Zindan.Language.Normalization.Rules;

/// <summary>N8: lifts ages between commas, and brackets with what they hold.</summary>
internal sealed class BracketRule : INormalizationRule
{
    public void Apply(SentenceDraft draft)
    {
        for (var token = draft.Range.Start; token < draft.Range.End; token++)
        {
            if (draft.Form(token) is "(" or "[" && !draft.IsLifted(token))
            {
                var close = Close(draft, token);
                if (close > token + 1)
                {
                    var content = new TokenRange(token + 1, close);
                    var isAge = draft.Ages.Any(age => age.Tokens == content);
                    draft.Lift(
                        new Satellite(
                            isAge ? SatelliteKind.Age : SatelliteKind.Bracket,
                            new TokenRange(token, close + 1),
                            content,
                            Host.Before(draft, token),
                            null,
                            null,
                            "N8"
                        )
                    );
                    token = close;
                }
            }
        }

        foreach (var age in draft.Ages)
        {
            if (
                draft.Form(age.Tokens.Start - 1) == ","
                && !draft.HasLifted(age.Tokens)
                && draft.Form(age.Tokens.End) is "," or "."
                && draft.Form(age.Tokens.Start) is not ("a" or "an")
            )
            {
                var end = draft.Form(age.Tokens.End) == "," ? age.Tokens.End + 1 : age.Tokens.End;
                draft.Lift(
                    new Satellite(
                        SatelliteKind.Age,
                        new TokenRange(age.Tokens.Start - 1, end),
                        age.Tokens,
                        Host.Before(draft, age.Tokens.Start - 1),
                        null,
                        null,
                        "N8"
                    )
                );
            }
        }
    }

    private static int Close(SentenceDraft draft, int open)
    {
        var depth = 0;
        for (var token = open; token < draft.Range.End; token++)
        {
            depth +=
                draft.Form(token) is "(" or "[" ? 1
                : draft.Form(token) is ")" or "]" ? -1
                : 0;
            if (depth == 0)
            {
                return token;
            }
        }

        return -1;
    }
}
