using Zindan.Language.Documents;

namespace Zindan.Language.Coreference;

/// <summary>Joins "the spokesman", "the ministry", "the president" to the last name that bears the title, or whose head noun it is.</summary>
internal sealed class RolePass : ICoreferencePass
{
    public void Apply(IReadOnlyList<Candidate> candidates, ChainBuilder chains, Document document)
    {
        var byRole = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < candidates.Count; i++)
        {
            var candidate = candidates[i];
            if (candidate.Type is NameType.Person)
            {
                foreach (var title in document.Names[candidate.Mention.Name!.Value].Titles)
                {
                    var mention = document.Titles[title];
                    if (mention.Kind == TitleKind.Post && !mention.IsFormer)
                    {
                        Add(byRole, document.TokenSpans.Forms[mention.Tokens.Last].ToLowerInvariant(), i);
                    }
                }
            }
            else if (candidate.Type is NameType.Group or NameType.Prison)
            {
                Add(byRole, HeadNoun(document, candidate), i);
            }
            else if (
                candidate.Type is null
                && candidate.Mention.Kind == MentionKind.Nominal
                && candidate.IsDefinite
                && !candidate.IsPlural
                && candidate.Modifiers.Count == 0
            )
            {
                LinkRole(candidates, chains, byRole, i);
            }
        }
    }

    private static void LinkRole(
        IReadOnlyList<Candidate> candidates,
        ChainBuilder chains,
        Dictionary<string, List<int>> byRole,
        int anaphor
    )
    {
        if (!byRole.TryGetValue(candidates[anaphor].Head, out var bearers))
        {
            return;
        }

        // Two bearers of one role in an article: the text would have to say which.
        var last = bearers[^1];
        if (bearers.All(bearer => chains.AreTogether(bearer, last)))
        {
            chains.Link(anaphor, last, "role");
        }
    }

    /// <summary>"ministry" of "Ministry of Interior", "party" of "Islamic Renaissance Party of Tajikistan".</summary>
    private static string HeadNoun(Document document, Candidate candidate) =>
        document.TokenSpans.Forms[candidate.Mention.Head].ToLowerInvariant();

    private static void Add(Dictionary<string, List<int>> byRole, string role, int candidate)
    {
        if (!byRole.TryGetValue(role, out var bearers))
        {
            byRole[role] = bearers = [];
        }

        bearers.Add(candidate);
    }
}
