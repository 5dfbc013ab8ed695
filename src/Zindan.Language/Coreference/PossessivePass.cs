using Zindan.Language.Documents;

namespace Zindan.Language.Coreference;

/// <summary>Joins "his brother" to "Karimov's brother": one possessor, one noun. Needs to know what pronouns stand for.</summary>
internal sealed class PossessivePass : ICoreferencePass
{
    public void Apply(IReadOnlyList<Candidate> candidates, ChainBuilder chains, Document document)
    {
        var ofHead = new Dictionary<int, int>();
        for (var i = 0; i < candidates.Count; i++)
        {
            ofHead.TryAdd(candidates[i].Mention.Head, i);
        }

        var possessors = new int[candidates.Count];
        Array.Fill(possessors, -1);
        for (var token = 0; token < document.Tree.Heads.Length; token++)
        {
            if (
                document.Tree.Relations[token] == "nmod:poss"
                && ofHead.TryGetValue(document.Tree.Heads[token], out var owned)
                && ofHead.TryGetValue(token, out var possessor)
            )
            {
                possessors[owned] = possessor;
            }
        }

        var latest = new Dictionary<(string Head, bool IsPlural), List<int>>();
        for (var i = 0; i < candidates.Count; i++)
        {
            if (candidates[i].Mention.Kind != MentionKind.Nominal || possessors[i] < 0)
            {
                continue;
            }

            var key = (candidates[i].Head, candidates[i].IsPlural);
            if (!latest.TryGetValue(key, out var before))
            {
                latest[key] = before = [];
            }

            var antecedent = before.FindLastIndex(other =>
                chains.AreTogether(possessors[other], possessors[i]) && candidates[i].Modifiers.IsSubsetOf(candidates[other].Modifiers)
            );
            if (antecedent >= 0)
            {
                chains.Link(i, before[antecedent], "possessive");
            }

            before.Add(i);
        }
    }
}
