using Zindan.Language.Documents;

namespace Zindan.Language.Masks.Names;

/// <summary>Decides which names an article holds out of the votes on its sentences and out of its own repetitions.</summary>
internal static class NameDecision
{
    private const int LongestPersonShape = 5;

    /// <summary>The names, in order, none overlapping another.</summary>
    public static List<DecidedName> Decide(IReadOnlyList<SentenceNames> sentences, NameLexicon lexicon)
    {
        _ = lexicon;
        var sure = new List<DecidedName>();
        foreach (var sentence in sentences)
        {
            sure.AddRange(Sure(sentence));
        }

        var senses = new ArticleSenses(sentences.Count > 0 ? sentences[0].Window.Document : null, sure);
        var names = new List<DecidedName>();
        var at = 0;
        foreach (var sentence in sentences)
        {
            var found = new List<DecidedName>();
            var taken = new Covered(
                sentence.Votes.Where(vote => vote.Type is null && vote.Weight >= VoteWeight.Strong).Select(vote => vote.Tokens)
            );
            for (; at < sure.Count && sure[at].Tokens.Start < sentence.Window.Range.End; at++)
            {
                found.Add(sure[at]);
                taken.Add(sure[at].Tokens);
            }

            foreach (var run in sentence.Runs)
            {
                if (!taken.Overlaps(run))
                {
                    found.Add(Guess(sentence, run, senses));
                }
            }

            names.AddRange(found.OrderBy(name => name.Tokens));
        }

        return names;
    }

    private static List<DecidedName> Sure(SentenceNames sentence)
    {
        var taken = new Covered();
        var found = new List<DecidedName>();
        foreach (
            var vote in sentence
                .Votes.OrderByDescending(vote => vote.Weight)
                .ThenByDescending(vote => vote.Tokens.Length)
                .ThenBy(vote => vote.Tokens.Start)
        )
        {
            if (vote.Weight >= VoteWeight.Strong && !taken.Overlaps(vote.Tokens))
            {
                taken.Add(vote.Tokens);
                if (vote.Type is { } type)
                {
                    found.Add(new DecidedName(vote.Tokens, type, vote.Rule));
                }
            }
        }

        return [.. found.OrderBy(name => name.Tokens)];
    }

    private static DecidedName Guess(SentenceNames sentence, TokenRange run, ArticleSenses senses)
    {
        if (senses.Of(sentence.Window.Document.TextOf(run)) is { } known)
        {
            return new DecidedName(run, known, "article-sense");
        }

        if (sentence.Votes.FirstOrDefault(vote => vote.Type is not null && vote.Tokens == run) is { Type: { } type } weak)
        {
            return new DecidedName(run, type, weak.Rule);
        }

        var words = 0;
        for (var token = run.Start; token < run.End; token++)
        {
            words += sentence.Window.IsCapitalised(token) ? 1 : 0;
        }

        return new DecidedName(
            run,
            words >= 2 && words <= LongestPersonShape ? NameType.Person
                : CapitalRuns.IsAcronym(sentence.Window.Form(run.Start)) ? NameType.Group
                : NameType.Place,
            "shape"
        );
    }
}
