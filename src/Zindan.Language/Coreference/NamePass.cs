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

        var index = new NameIndex(candidates, [.. first.Values.Order()], document);
        foreach (var anaphor in index.Names)
        {
            if (candidates[anaphor].Mention.Tokens.Length > 1)
            {
                continue;
            }

            if (candidates[anaphor].Type == NameType.Person)
            {
                LinkPartOfPerson(candidates[anaphor], anaphor, chains, index);
            }
            else if (candidates[anaphor].Type is NameType.Group or NameType.Place)
            {
                LinkAcronym(candidates[anaphor], anaphor, chains, index, document);
            }
        }
    }

    /// <summary>"Ziyoev" behind "Mirzo Ziyoev". Two persons of one last name (brothers) stay apart from it.</summary>
    private static void LinkPartOfPerson(Candidate part, int short_, ChainBuilder chains, NameIndex index)
    {
        var bearers = index.OfLastName(part.Text);
        if (bearers.Count > 0)
        {
            if (bearers.Count == 1)
            {
                Link(chains, short_, bearers[0], "last-name");
            }

            return;
        }

        var given = index.OfGivenName(part.Text);
        if (given.Count == 1 && given[0] < short_)
        {
            chains.Link(short_, given[0], "given-name");
        }
    }

    private static void LinkAcronym(Candidate acronym, int short_, ChainBuilder chains, NameIndex index, Document document)
    {
        var form = document.TextOf(acronym.Mention.Tokens).Replace(".", "", StringComparison.Ordinal);
        if (form.Length is < 2 or > 7 || !form.All(char.IsUpper))
        {
            return;
        }

        var expansions = index.OfInitials(form, acronym.Type!.Value);
        if (expansions.Count == 1)
        {
            Link(chains, short_, expansions[0], "acronym");
        }
    }

    private static void Link(ChainBuilder chains, int left, int right, string pass) =>
        chains.Link(Math.Max(left, right), Math.Min(left, right), pass);
}
