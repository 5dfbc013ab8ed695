using Zindan.Language.Documents;
using Zindan.Language.Naming;
using Zindan.Language.Pipeline;

namespace Zindan.Language.Masks.Names;

/// <summary>Finds names, titles and nationalities: rules vote, the article's own repetitions vote, and the sum decides.</summary>
public sealed class NameRecognizer(NameLexicon lexicon, NameTyper typer) : IStep
{
    private readonly TypedNames _decision = new(typer, lexicon);
    private readonly NameRules _rules = new(lexicon);

    /// <inheritdoc/>
    public Annotations Needs => Annotations.Tokens | Annotations.Sentences | Annotations.Tags | Annotations.Times | Annotations.Ages;

    /// <inheritdoc/>
    public Annotations Gives => Annotations.Names | Annotations.Titles | Annotations.Nationalities;

    /// <inheritdoc/>
    public void Apply(Document document)
    {
        var times = new Covered(document.Times.Where(time => time.Kind is TimeKind.Date or TimeKind.TimeOfDay).Select(time => time.Tokens));
        var ages = new Covered(document.Ages.Select(age => age.Tokens));
        var sentences = new List<SentenceNames>();
        foreach (var sentence in document.Sentences)
        {
            if (sentence.Kind is not (SectionKind.Boilerplate or SectionKind.Repeat))
            {
                sentences.Add(Look(new TokenWindow(document, sentence.Tokens), times, ages));
            }
        }

        var decided = _decision.Decide(document, sentences);
        NameLayers.Set(
            document,
            decided,
            [.. sentences.SelectMany(sentence => sentence.Titles)],
            [.. sentences.SelectMany(sentence => sentence.Nationalities)]
        );
    }

    private SentenceNames Look(TokenWindow window, Covered times, Covered ages)
    {
        var nationalities = Nationalities(window);
        var runs = IsTitleCase(window) ? [] : CapitalRuns.Find(window, times, lexicon);
        var titles = TitleFinder.Find(window, lexicon);
        return new SentenceNames(window, runs, titles, nationalities, _rules.Vote(window, runs, titles, nationalities, ages));
    }

    private List<NationalityMention> Nationalities(TokenWindow window)
    {
        var found = new List<NationalityMention>();
        for (var token = window.Range.Start; token < window.Range.End; token++)
        {
            // "U.S." and "US" are adjectives only before a noun that is no name.
            if (
                lexicon.Nationalities.Find(window, token) is var (end, country)
                && !(
                    window.Form(token) is "US" or "U.S."
                    && window.Document.Tags.Upos[Math.Min(end, window.Range.End - 1)] is not ("NOUN" or "ADJ")
                )
            )
            {
                var range = new TokenRange(token, end);
                found.Add(new NationalityMention(range, window.Document.SpanOf(range), country));
                token = end - 1;
            }
        }

        return found;
    }

    /// <summary>
    /// Whether nearly all longer words but the first begin with a capital, so that capitals say nothing. A small verb, noun or adjective tells prose
    /// that is short and full of names from a heading.
    /// </summary>
    internal static bool IsTitleCase(TokenWindow window)
    {
        var (longWords, capitals) = (0, 0);
        for (var token = window.Range.Start + 1; token < window.Range.End; token++)
        {
            if (window.Form(token).Length <= 3 || !char.IsLetter(window.Form(token)[0]))
            {
                continue;
            }

            longWords++;
            if (window.IsCapitalised(token))
            {
                capitals++;
            }
            else if (window.Document.Tags.Upos[token] is "VERB" or "AUX" or "NOUN" or "ADJ")
            {
                return false;
            }
        }

        return longWords >= 4 && capitals * 10 >= longWords * 8;
    }
}
