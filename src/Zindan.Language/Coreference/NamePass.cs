using Zindan.Language.Documents;

namespace Zindan.Language.Coreference;

/// <summary>Joins names: the same words, acronym and expansion, and a person's last name with the full name where only one person bears it.</summary>
internal sealed class NamePass : ICoreferencePass
{
    public void Apply(IReadOnlyList<Candidate> candidates, ChainBuilder chains, Document document)
    {
        var first = new Dictionary<(string, NameType), int>();
        var latest = new Dictionary<(string, NameType), int>();
        for (var i = 0; i < candidates.Count; i++)
        {
            if (candidates[i].Type is not { } type)
            {
                continue;
            }

            var key = (candidates[i].Text, type);
            if (latest.TryGetValue(key, out var before))
            {
                chains.Link(i, before, "exact");
            }

            first.TryAdd(key, i);
            latest[key] = i;
        }

        var names = first.Values.Order().ToList();
        foreach (var anaphor in names)
        {
            if (candidates[anaphor].Type == NameType.Person)
            {
                LinkPartOfPerson(candidates, chains, names, anaphor);
            }
            else if (candidates[anaphor].Type == NameType.Group)
            {
                LinkAcronym(candidates, chains, names, anaphor, document);
            }
        }
    }

    /// <summary>"Ziyoev" behind "Mirzo Ziyoev". Two persons of one last name (brothers) stay apart from it.</summary>
    private static void LinkPartOfPerson(IReadOnlyList<Candidate> candidates, ChainBuilder chains, List<int> names, int short_)
    {
        var part = candidates[short_];
        if (part.Mention.Tokens.Length > 1)
        {
            return;
        }

        var bearers = names
            .Where(name => candidates[name] is { Type: NameType.Person } full && full.Mention.Tokens.Length > 1 && full.Head == part.Text)
            .DistinctBy(name => candidates[name].Text, StringComparer.Ordinal)
            .ToList();
        if (bearers.Count == 1)
        {
            var (early, late) = bearers[0] < short_ ? (bearers[0], short_) : (short_, bearers[0]);
            chains.Link(late, early, "last-name");
            return;
        }

        if (bearers.Count > 0)
        {
            return;
        }

        var given = names
            .Where(name =>
                candidates[name] is { Type: NameType.Person } full
                && full.Mention.Tokens.Length > 1
                && full.Text.StartsWith(part.Text + " ", StringComparison.Ordinal)
            )
            .DistinctBy(name => candidates[name].Text, StringComparer.Ordinal)
            .ToList();
        if (given.Count == 1 && given[0] < short_)
        {
            chains.Link(short_, given[0], "given-name");
        }
    }

    private static void LinkAcronym(
        IReadOnlyList<Candidate> candidates,
        ChainBuilder chains,
        List<int> names,
        int short_,
        Document document
    )
    {
        var form = document.TextOf(candidates[short_].Mention.Tokens);
        if (candidates[short_].Mention.Tokens.Length != 1 || form.Length is < 2 or > 7 || !form.All(char.IsUpper))
        {
            return;
        }

        var expansions = names
            .Where(name =>
                name != short_ && candidates[name].Type == NameType.Group && Initials(document, candidates[name].Mention.Tokens, form)
            )
            .ToList();
        if (expansions.Count == 1)
        {
            var (early, late) = expansions[0] < short_ ? (expansions[0], short_) : (short_, expansions[0]);
            chains.Link(late, early, "acronym");
        }
    }

    private static bool Initials(Document document, TokenRange name, string acronym)
    {
        if (name.Length < 2)
        {
            return false;
        }

        var (all, capitals) = (new System.Text.StringBuilder(), new System.Text.StringBuilder());
        for (var token = name.Start; token < name.End; token++)
        {
            var form = document.TokenSpans.Forms[token];
            if (char.IsLetter(form[0]))
            {
                all.Append(char.ToUpperInvariant(form[0]));
                if (char.IsUpper(form[0]))
                {
                    capitals.Append(form[0]);
                }
            }
        }

        return string.Equals(all.ToString(), acronym, StringComparison.Ordinal)
            || string.Equals(capitals.ToString(), acronym, StringComparison.Ordinal);
    }
}
