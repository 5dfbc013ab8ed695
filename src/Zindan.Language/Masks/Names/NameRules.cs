using Zindan.Language.Documents;

namespace Zindan.Language.Masks.Names;

/// <summary>The rules of names. Each looks at one sentence and says what it is sure of; none decides alone.</summary>
internal sealed class NameRules(NameLexicon lexicon)
{
    private static readonly string[] PersonVerbs =
    [
        "said",
        "told",
        "says",
        "added",
        "was",
        "has",
        "had",
        "is",
        "who",
        "himself",
        "herself",
        "asked",
        "wrote",
        "died",
        "escaped",
        "fled",
        "joined",
        "denied",
        "admitted",
    ];
    private static readonly string[] Directions =
    [
        "northern",
        "southern",
        "eastern",
        "western",
        "central",
        "northeastern",
        "northwestern",
        "southeastern",
        "southwestern",
        "north",
        "south",
        "east",
        "west",
        "downtown",
        "upper",
        "lower",
        "nearby",
        "neighboring",
        "neighbouring",
    ];
    private readonly OrganisationRules _organisations = new(lexicon);
    private readonly GroupRules _groups = new(lexicon);
    private readonly GroupContexts _contexts = new(lexicon);
    private readonly AliasRules _aliases = new(lexicon);
    private readonly ForeignOrganisations _foreign = new(lexicon);
    private readonly KnownNames _known = new(lexicon);
    private readonly PlaceRules _places = new(lexicon);

    /// <summary>All votes on a sentence.</summary>
    public List<NameVote> Vote(
        TokenWindow window,
        IReadOnlyList<TokenRange> runs,
        IReadOnlyList<TitleFinder.Candidate> titles,
        IReadOnlyList<NationalityMention> nationalities,
        Covered ages
    )
    {
        var votes = new List<NameVote>();
        _known.Vote(window, votes);
        foreach (var run in runs)
        {
            _organisations.Vote(window, run, titles, votes);
            _groups.Vote(window, run, votes);
            _contexts.Vote(window, run, votes);
            _foreign.Vote(window, run, votes);
            _aliases.Vote(window, run, ages, votes);
            Persons(window, run, titles, ages, votes);
            Places(window, run, votes);
            _places.Vote(window, run, votes);
            Prisons(window, run, votes);
        }

        for (var token = window.Range.Start; token < window.Range.End; token++)
        {
            if (lexicon.NotNames.Find(window, token) is var (end, _))
            {
                var isAlone =
                    !window.IsCapitalised(end)
                    && !(
                        token > window.Range.Start
                        && window.IsCapitalised(token - 1)
                        && runs.Any(run => run.Contains(token) && run.Start < token)
                    );
                votes.Add(new NameVote(new TokenRange(token, end), null, isAlone ? VoteWeight.Strong : VoteWeight.Weak, "no-name"));
                token = end - 1;
            }
        }

        foreach (var nationality in nationalities)
        {
            var isWholeRun = !runs.Any(run => run.Contains(nationality.Tokens) && run.Length > nationality.Tokens.Length);
            votes.Add(new NameVote(nationality.Tokens, null, isWholeRun ? VoteWeight.Strong : VoteWeight.Weak, "nationality"));
        }

        return votes;
    }

    private void Persons(
        TokenWindow window,
        TokenRange run,
        IReadOnlyList<TitleFinder.Candidate> titles,
        Covered ages,
        List<NameVote> votes
    )
    {
        foreach (var title in titles)
        {
            // "President Emomali Rakhmon", "spokesman Dmitri Peskov": the rest of the run behind the title.
            if (title.Tokens.End < run.Start || title.Tokens.End >= run.End || title.Tokens.Start >= run.End)
            {
                continue;
            }

            var name = new TokenRange(title.Tokens.End, EndOfPerson(window, title.Tokens.End, run.End, titles));
            if (!name.IsEmpty && !IsOrganisationOrPlace(window, name))
            {
                votes.Add(
                    new NameVote(
                        name,
                        NameType.Person,
                        title.Kind is TitleKind.Honorific or TitleKind.Rank ? VoteWeight.Certain : VoteWeight.Strong,
                        "title-name"
                    )
                );
                votes.Add(new NameVote(title.Tokens, null, VoteWeight.Strong, "title"));
            }
        }

        if (window.Form(run.End) == "," && ages.Contains(run.End + 1) && run.Length <= 5)
        {
            votes.Add(new NameVote(run, NameType.Person, VoteWeight.Strong, "name-age"));
        }

        if (ages.Contains(run.Start - 1) && run.Length is >= 2 and <= 5)
        {
            votes.Add(new NameVote(run, NameType.Person, VoteWeight.Strong, "age-name"));
        }

        if (run.Length <= 4 && PersonVerbs.Contains(window.Lower(run.End), StringComparer.Ordinal) && !IsOrganisationOrPlace(window, run))
        {
            votes.Add(new NameVote(run, NameType.Person, VoteWeight.Weak, "name-verb"));
        }

        if (run.Length <= 4 && HasPersonSuffix(window.Form(run.Last)))
        {
            votes.Add(new NameVote(run, NameType.Person, VoteWeight.Weak, "suffix"));
        }
    }

    private int EndOfPerson(TokenWindow window, int start, int limit, IReadOnlyList<TitleFinder.Candidate> titles)
    {
        var end = start;
        while (
            end < limit
            && !titles.Any(title => title.Tokens.Start == end && end > start)
            && !(end > start && lexicon.OrganisationHeads.Find(window, end) is not null)
        )
        {
            end++;
        }

        return end;
    }

    private bool IsOrganisationOrPlace(TokenWindow window, TokenRange name) =>
        lexicon.OrganisationHeads.Find(window, name.Last) is not null
        || lexicon.Organisations.Find(window, name.Start) is not null
        || (lexicon.Countries.Find(window, name.Start) is var (end, _) && end >= name.End)
        || lexicon.Nationalities.Find(window, name.Start) is var (nationEnd, _) && nationEnd >= name.End;

    private static bool HasPersonSuffix(string word) =>
        word.Length >= 6
        && (
            word.EndsWith("ov", StringComparison.Ordinal)
            || word.EndsWith("ev", StringComparison.Ordinal)
            || word.EndsWith("ova", StringComparison.Ordinal)
            || word.EndsWith("eva", StringComparison.Ordinal)
            || word.EndsWith("oev", StringComparison.Ordinal)
            || word.EndsWith("zoda", StringComparison.Ordinal)
            || word.EndsWith("zadeh", StringComparison.Ordinal)
            || word.EndsWith("iyon", StringComparison.Ordinal)
            || word.EndsWith("ulloh", StringComparison.Ordinal)
            || word.EndsWith("ullah", StringComparison.Ordinal)
            || word.EndsWith("enko", StringComparison.Ordinal)
            || word.EndsWith("ovich", StringComparison.Ordinal)
            || word.EndsWith("evich", StringComparison.Ordinal)
            || word.EndsWith("shvili", StringComparison.Ordinal)
        );

    /// <summary>"Holman Correctional Facility", "Pollsmoor Prison": capitalised heads inside the run.</summary>
    private void Prisons(TokenWindow window, TokenRange run, List<NameVote> votes)
    {
        for (var token = run.Start + 1; token < run.End; token++)
        {
            if (
                lexicon.PrisonHeads.FindLower(window, token) is var (end, _)
                && end <= run.End
                && (end == run.End || lexicon.OrganisationHeads.Find(window, end) is null)
            )
            {
                votes.Add(new NameVote(new TokenRange(run.Start, end), NameType.Prison, VoteWeight.Strong, "prison-head"));
                return;
            }
        }
    }

    private void Places(TokenWindow window, TokenRange run, List<NameVote> votes)
    {
        if (lexicon.PrisonHeads.FindLower(window, run.End) is not null && !window.IsCapitalised(run.End) && run.Length <= 4)
        {
            // "Abu Ghraib prison": the prison, unless the name is a place by itself.
            if (!IsOrganisationOrPlace(window, run))
            {
                votes.Add(new NameVote(run, NameType.Prison, VoteWeight.Strong, "prison-name"));
            }
        }

        if (
            lexicon.PlaceNouns.TryGetValue(window.Lower(run.End), out var behind)
            && behind.Behind
            && run.Length <= 4
            && lexicon.OrganisationHeads.Find(window, run.Last) is null
            && lexicon.Nationalities.Find(window, run.Start) is null
        )
        {
            votes.Add(new NameVote(run, NameType.Place, VoteWeight.Strong, "place-noun"));
        }

        var last = run.Last;
        if (
            run.Length >= 2
            && window.IsCapitalised(last)
            && lexicon.PlaceNouns.TryGetValue(window.Lower(last), out var inside)
            && inside.Behind
            && lexicon.OrganisationHeads.Find(window, last) is null
        )
        {
            votes.Add(new NameVote(run, NameType.Place, VoteWeight.Strong, "place-head"));
        }

        if (
            window.Is(run.Start - 1, "of")
            && lexicon.PlaceNouns.TryGetValue(window.Lower(run.Start - 2), out var before)
            && before.BeforeOf
        )
        {
            votes.Add(new NameVote(run, NameType.Place, VoteWeight.Strong, "noun-of-place"));
        }

        if (
            Directions.Contains(window.Lower(run.Start - 1), StringComparer.Ordinal)
            && !window.IsCapitalised(run.Start - 1)
            && lexicon.Nationalities.Find(window, run.Start) is null
        )
        {
            votes.Add(new NameVote(run, NameType.Place, VoteWeight.Weak, "direction-place"));
        }

        if (
            window.Form(run.End) == ","
            && window.IsCapitalised(run.End + 1)
            && lexicon.Countries.Find(window, run.End + 1) is not null
            && window.Lower(run.Start - 1) is "in" or "at" or "near" or "from" or "of" or "to" or "outside"
        )
        {
            votes.Add(new NameVote(run, NameType.Place, VoteWeight.Strong, "place-comma-country"));
        }
    }
}
