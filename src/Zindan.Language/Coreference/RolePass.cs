using Zindan.Language.Documents;

namespace Zindan.Language.Coreference;

/// <summary>Joins "the spokesman", "the ministry", "the president" to the last name that bears the title, or whose head noun it is.</summary>
internal sealed class RolePass : ICoreferencePass
{
    public void Apply(IReadOnlyList<Candidate> candidates, ChainBuilder chains, Document document)
    {
        var byRole = new Dictionary<string, Bearer>(StringComparer.Ordinal);
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
                        Add(byRole, chains, document.TokenSpans.Forms[mention.Tokens.Last].ToLowerInvariant(), i);
                    }
                }
            }
            else if (candidate.Type is NameType.Group or NameType.Prison)
            {
                Add(byRole, chains, HeadNoun(document, candidate), i);
            }
            else if (
                candidate.Type is null
                && candidate.Mention.Kind == MentionKind.Nominal
                && candidate.IsDefinite
                && !candidate.IsPlural
                && candidate.Modifiers.Count == 0
                && !HeadPass.HasRestriction(document, candidate)
            )
            {
                LinkRole(candidates, chains, byRole, i);
            }
        }
    }

    private static void LinkRole(IReadOnlyList<Candidate> candidates, ChainBuilder chains, Dictionary<string, Bearer> byRole, int anaphor)
    {
        // Two bearers of one role in an article: the text would have to say which.
        if (byRole.TryGetValue(candidates[anaphor].Head, out var bearer) && bearer.IsOnly)
        {
            chains.Link(anaphor, bearer.Last, "role");
        }
    }

    /// <summary>"ministry" of "Ministry of Interior", "party" of "Islamic Renaissance Party of Tajikistan".</summary>
    private static string HeadNoun(Document document, Candidate candidate) =>
        document.TokenSpans.Forms[candidate.Mention.Head].ToLowerInvariant();

    private static void Add(Dictionary<string, Bearer> byRole, ChainBuilder chains, string role, int candidate) =>
        byRole[role] = new Bearer(
            candidate,
            !byRole.TryGetValue(role, out var before) || before.IsOnly && chains.AreTogether(before.Last, candidate)
        );

    /// <summary>Who bears a role.</summary>
    /// <param name="Last">The last mention of a bearer.</param>
    /// <param name="IsOnly">Whether all mentions so far are of one bearer.</param>
    private readonly record struct Bearer(int Last, bool IsOnly);
}
