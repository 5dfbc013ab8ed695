using System.Globalization;
using Zindan.Language.Documents;

namespace Zindan.Language.Masks.Times.Rules;

/// <summary>Clock times ("1:10 a.m.", "3 pm", "0130 GMT", "noon") and parts of the day without a day ("at dawn", "in the evening").</summary>
internal sealed class ClockRule(TimeLexicon lexicon) : ITimeRule
{
    private static readonly string[] Zones = ["gmt", "utc", "est", "edt", "cet", "ist", "pst", "pdt", "wat", "eat"];

    public TimeMatch? Match(TokenWindow window, int token)
    {
        var form = window.Form(token);
        if (form.Length > 0 && char.IsAsciiDigit(form[0]) && Hour(form) is { } hour)
        {
            var end = token + 1;
            bool? morning = null;
            if (window.Lower(end) is "a.m." or "am" or "p.m." or "pm" or "a.m" or "p.m")
            {
                morning = window.Lower(end)[0] == 'a';
                end++;
            }
            else if (window.Are(end, "o'clock") || window.Are(end, "o’clock"))
            {
                end++;
            }
            else if (Zones.Contains(window.Lower(end), StringComparer.Ordinal) && form.Length >= 4)
            {
                morning = hour < 12;
            }
            else if (!form.Contains(':', StringComparison.Ordinal))
            {
                return null;
            }
            else
            {
                morning = hour < 12;
            }

            if (Zones.Contains(window.Lower(end), StringComparer.Ordinal))
            {
                end++;
            }
            else if (window.Are(end, "local", "time"))
            {
                end += 2;
            }

            return new TimeMatch(
                new TokenRange(token, end),
                TimeKind.TimeOfDay,
                new ClockTime(
                    form
                        + (
                            morning is true ? " am"
                            : morning is false ? " pm"
                            : ""
                        ),
                    morning is true
                ),
                "clock"
            );
        }

        var before = window.Lower(token - 1);
        var word = window.Lower(token);
        if (
            word is "noon" or "midnight" or "midday" or "dawn" or "dusk" or "nightfall" or "daybreak"
            && before is "at" or "before" or "after" or "around" or "since" or "until" or "by" or "shortly" or "past"
        )
        {
            return new TimeMatch(TokenRange.Of(token), TimeKind.TimeOfDay, new ClockTime(word, word is "dawn" or "daybreak"), "day-part");
        }

        var at = word is "early" or "late" ? token + 1 : token;
        if (window.Are(at, "hours") && word == "early")
        {
            return new TimeMatch(new TokenRange(token, at + 1), TimeKind.TimeOfDay, new ClockTime("early hours", true), "day-part");
        }

        if (
            window.Lower(token - 1) == "the"
            && window.Lower(token - 2) is "in" or "during" or "into" or "of" or "by" or "later" or "earlier"
            && lexicon.PartOfDay(window.Lower(at)) is { } part
            && !window.Lower(at).EndsWith('s')
            && !window.Is(at + 1, "of")
        )
        {
            return new TimeMatch(new TokenRange(token, at + 1), TimeKind.TimeOfDay, new ClockTime(part, part == "morning"), "day-part");
        }

        return null;
    }

    /// <summary>0 to 23 of "1:10", "14:30", "0130", "3"; or null.</summary>
    private static int? Hour(string form)
    {
        var parts = form.Split(':', '.');
        if (
            parts.Length > 3
            || parts[0].Length is 0 or > 4
            || !parts.All(part => part.Length > 0 && int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out _))
        )
        {
            return null;
        }

        if (parts.Length > 1 && parts[1].Length != 2)
        {
            return null;
        }

        var number = int.Parse(parts[0], CultureInfo.InvariantCulture);
        var hour = parts[0].Length >= 3 ? number / 100 : number;
        return hour <= 24 ? hour : null;
    }
}
