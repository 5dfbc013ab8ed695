using Zindan.Language.Documents;
using Zindan.Language.Masks.Numbers;
using Zindan.Language.Pipeline;

namespace Zindan.Language.Masks.Ages;

/// <summary>Finds the ages of people: "17-year-old", "36 years old", "aged 40", and a number between commas or in brackets behind a name.</summary>
public sealed class AgeRecognizer(NumberLexicon numbers) : IStep
{
    private const int OldestInYears = 120;
    private const int YoungestBetweenCommas = 5;
    private readonly NumberReader _numbers = new(numbers);

    /// <inheritdoc/>
    public Annotations Needs => Annotations.Tokens | Annotations.Sentences | Annotations.Times;

    /// <inheritdoc/>
    public Annotations Gives => Annotations.Ages;

    /// <inheritdoc/>
    public void Apply(Document document) => document.Ages = Recognize(document);

    private List<AgeExpression> Recognize(Document document)
    {
        var ages = new List<AgeExpression>();
        var times = new Covered(document.Times.Select(time => time.Tokens));
        foreach (var sentence in document.Sentences)
        {
            var window = new TokenWindow(document, sentence.Tokens);
            for (var token = sentence.Tokens.Start; token < sentence.Tokens.End; token++)
            {
                if (Match(window, token) is var (range, years, rule) && years <= OldestInYears && !times.Overlaps(range))
                {
                    ages.Add(new AgeExpression(range, document.SpanOf(range), years, rule));
                    token = range.End - 1;
                }
            }
        }

        return ages;
    }

    private (TokenRange Range, int Years, string Rule)? Match(TokenWindow window, int token)
    {
        if (
            window.Lower(token) is "aged" or "age"
            && _numbers.Read(window, token + 1) is { Value: <= OldestInYears } aged
            && !window.IsDash(aged.End)
            && !window.Is(aged.End, "to")
        )
        {
            return (new TokenRange(token, aged.End), (int)aged.Value, "aged");
        }

        if (_numbers.Read(window, token) is not { Value: <= 1000 } number)
        {
            return null;
        }

        return YearsOld(window, token, number) ?? BesideName(window, token, number);
    }

    private static (TokenRange, int, string)? YearsOld(TokenWindow window, int token, NumberMatch number)
    {
        var at = number.End;
        var isHyphened = window.IsDash(at);
        at += isHyphened ? 1 : 0;
        var perYear = window.Lower(at) switch
        {
            "year" or "years" or "yr" or "yrs" => 1,
            "month" or "months" => 12,
            "week" or "weeks" => 52,
            "day" or "days" => 365,
            _ => 0,
        };
        if (perYear == 0)
        {
            return null;
        }

        at++;
        at += window.IsDash(at) ? 1 : 0;
        var end =
            window.Lower(at) is "old" or "olds" ? at + 1
            : window.Are(at, "of", "age") ? at + 2
            : token;
        return end > token ? (new TokenRange(token, end), (int)number.Value / perYear, "years-old") : null;
    }

    /// <summary>", 36," or "(36)" behind a capitalised word.</summary>
    private static (TokenRange, int, string)? BesideName(TokenWindow window, int token, NumberMatch number)
    {
        if (
            !number.IsFigures
            || number.End != token + 1
            || number.Value < YoungestBetweenCommas
            || number.Value > OldestInYears
            || window.Form(token).Contains('.', StringComparison.Ordinal)
        )
        {
            return null;
        }

        var isBracketed = window.Form(token - 1) == "(" && window.Form(token + 1) == ")";
        var isBetweenCommas = window.Form(token - 1) == "," && window.Form(token + 1) is "," or "." or ";" or "–" or "—" or "and";
        return (isBracketed || isBetweenCommas) && window.IsCapitalised(token - 2) && char.IsLetter(window.Form(token - 2)[^1])
            ? (TokenRange.Of(token), (int)number.Value, isBracketed ? "bracket" : "commas")
            : null;
    }
}
