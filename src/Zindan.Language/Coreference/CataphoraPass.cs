using Zindan.Language.Documents;

namespace Zindan.Language.Coreference;

/// <summary>
/// Joins a pronoun of what opens a sentence to the subject behind it, where nobody before can be meant: "After his escape, A fled abroad", "As he climbed the wall, the man was shot".
/// </summary>
internal sealed class CataphoraPass : ICoreferencePass
{
    private const int MaximalSteps = 6;

    public void Apply(IReadOnlyList<Candidate> candidates, ChainBuilder chains, Document document)
    {
        var ofHead = new Dictionary<int, int>();
        for (var i = 0; i < candidates.Count; i++)
        {
            ofHead.TryAdd(candidates[i].Mention.Head, i);
        }

        for (var i = 0; i < candidates.Count; i++)
        {
            if (
                candidates[i].Mention.Kind == MentionKind.Pronoun
                && !chains.IsLinked(i)
                && document.SentenceOf(candidates[i].Mention.Head).Quotation != QuotationState.Inside
                && SubjectBehind(document, candidates[i].Mention.Head) is >= 0 and var subject
                && ofHead.TryGetValue(subject, out var postcedent)
                && candidates[postcedent] is { IsPlural: false, Mention.Kind: not MentionKind.Pronoun }
                && chains.PersonOf(postcedent).Fits(candidates[i].Gender)
                && !HasOther(candidates, chains, i)
            )
            {
                chains.Link(i, postcedent, "cataphora");
            }
        }
    }

    // The subject of the clause that the phrase or clause around the pronoun comes before.
    private static int SubjectBehind(Document document, int pronoun)
    {
        var (heads, relations) = (document.Tree.Heads, document.Tree.Relations);
        var sentence = document.SentenceOf(pronoun).Tokens;
        for (var (token, steps) = (pronoun, 0); steps < MaximalSteps && heads[token] >= 0; token = heads[token], steps++)
        {
            if (!(relations[token].StartsWith("obl", StringComparison.Ordinal) || relations[token] is "advcl"))
            {
                continue;
            }

            for (var subject = token + 1; subject < sentence.End; subject++)
            {
                if (heads[subject] == heads[token] && relations[subject] is "nsubj" or "nsubj:pass" && heads[token] > token)
                {
                    return subject;
                }
            }
        }

        return -1;
    }

    // Somebody told of before, in this sentence or the one before it, may be meant as well.
    private static bool HasOther(IReadOnlyList<Candidate> candidates, ChainBuilder chains, int pronoun)
    {
        for (var i = pronoun - 1; i >= 0 && candidates[i].Sentence >= candidates[pronoun].Sentence - 1; i--)
        {
            if (candidates[i].Mention.Kind != MentionKind.Pronoun && chains.PersonOf(i).Fits(candidates[pronoun].Gender))
            {
                return true;
            }
        }

        return false;
    }
}
