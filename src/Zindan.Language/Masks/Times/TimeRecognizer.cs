using Zindan.Core.Statements;
using Zindan.Language.Documents;
using Zindan.Language.Masks.Times.Rules;
using Zindan.Language.Pipeline;

namespace Zindan.Language.Masks.Times;

/// <summary>Finds time expressions by finite-state rules, and resolves them against the day of publication and the times mentioned before.</summary>
/// <remarks>
/// The division into pattern, symbolic value and resolution is that of HeidelTime (Strötgen and Gertz, 2010); rules and values are our own.
/// Where the day of publication is unknown, whatever needs it stays without bounds.
/// </remarks>
public sealed class TimeRecognizer : IStep
{
    private const int FutureReach = 12;
    private readonly ITimeRule[] _rules;

    /// <summary>A recogniser for the language of a lexicon.</summary>
    public TimeRecognizer(TimeLexicon lexicon)
    {
        ITimeRule[] dates =
        [
            new CalendarDateRule(lexicon),
            new YearRule(lexicon),
            new WeekdayRule(lexicon),
            new DeicticRule(lexicon),
            new RelativeUnitRule(lexicon),
            new SeasonRule(lexicon),
        ];
        var clock = new ClockRule(lexicon);
        _rules = [new DayPartRule(lexicon, dates, clock), .. dates, new AgoRule(lexicon), clock, new DurationRule(lexicon)];
    }

    /// <inheritdoc/>
    public Annotations Needs => Annotations.Tokens | Annotations.Sentences;

    /// <inheritdoc/>
    public Annotations Gives => Annotations.Times;

    /// <inheritdoc/>
    public void Apply(Document document) => document.Times = Recognize(document);

    private List<TimeExpression> Recognize(Document document)
    {
        var times = new List<TimeExpression>();
        var previous = DateBounds.Unknown;
        var previousIsLate = false;
        var previousSentence = -1;
        foreach (var sentence in document.Sentences)
        {
            if (sentence.Kind is SectionKind.Boilerplate or SectionKind.Repeat)
            {
                continue;
            }

            var window = new TokenWindow(document, sentence.Tokens);
            for (var token = sentence.Tokens.Start; token < sentence.Tokens.End; token++)
            {
                if (Longest(window, token) is not { } match)
                {
                    continue;
                }

                var context = new TimeContext(
                    document.Article.Header.Published,
                    sentence.Index - previousSentence <= 1 || match.Value is not ClockTime ? previous : DateBounds.Unknown,
                    previousIsLate,
                    IsFuture(window, match.Tokens)
                );
                var bounds = Sound(match.Value.Resolve(context));
                times.Add(
                    new TimeExpression(match.Tokens, document.SpanOf(match.Tokens), match.Kind, match.Value.Symbol, bounds, match.Rule)
                );
                if (match.Kind is TimeKind.Date or TimeKind.TimeOfDay && !bounds.IsUnknown && sentence.Kind == SectionKind.Body)
                {
                    (previous, previousIsLate, previousSentence) = (bounds, match.Value.IsLate, sentence.Index);
                }

                token = match.Tokens.End - 1;
            }
        }

        return times;
    }

    private TimeMatch? Longest(TokenWindow window, int token)
    {
        TimeMatch? best = null;
        foreach (var rule in _rules)
        {
            if (rule.Match(window, token) is { } match && (best is null || match.Tokens.End > best.Tokens.End))
            {
                best = match;
            }
        }

        return best;
    }

    /// <summary>Bounds in their order: a rule whose bounds exclude each other says nothing.</summary>
    private static DateBounds Sound(DateBounds bounds) => bounds.Earliest > bounds.Latest ? DateBounds.Unknown : bounds;

    /// <summary>Whether a word of the future stands before the expression in its clause, or just behind it.</summary>
    private static bool IsFuture(TokenWindow window, TokenRange time)
    {
        for (var token = time.Start - 1; token >= Math.Max(window.Range.Start, time.Start - FutureReach); token--)
        {
            if (window.Lower(token) is "will" or "shall" or "'ll" or "’ll" or "scheduled" or "due" or "upcoming" or "slated" or "wo")
            {
                return true;
            }

            if (window.Form(token) is ";" or "." or "\"" or "”")
            {
                break;
            }
        }

        return window.Lower(time.End) is "will" or "when" && window.Is(time.End, "will");
    }
}
