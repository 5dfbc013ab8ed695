using Zindan.Language.Documents;

namespace Zindan.Language.Coreference;

/// <summary>Joins "he", "she" and their forms to the one person who can be meant in this sentence and the one before, subjects before others.</summary>
internal sealed class PronounPass : ICoreferencePass
{
    private const int Reach = 2;

    public void Apply(IReadOnlyList<Candidate> candidates, ChainBuilder chains, Document document)
    {
        for (var i = 0; i < candidates.Count; i++)
        {
            if (
                candidates[i].Mention.Kind != MentionKind.Pronoun
                || document.SentenceOf(candidates[i].Mention.Head).Quotation == QuotationState.Inside
            )
            {
                continue;
            }

            if (Antecedent(candidates, chains, document, i) is { } antecedent)
            {
                chains.Link(i, antecedent, "pronoun");
            }
        }
    }

    private static int? Antecedent(IReadOnlyList<Candidate> candidates, ChainBuilder chains, Document document, int pronoun)
    {
        var gender = candidates[pronoun].Gender;
        for (var sentence = candidates[pronoun].Sentence; sentence >= Math.Max(0, candidates[pronoun].Sentence - Reach); sentence--)
        {
            var found = new List<int>();
            for (var i = pronoun - 1; i >= 0 && candidates[i].Sentence >= sentence; i--)
            {
                if (
                    candidates[i].Sentence == sentence
                    && chains.PersonOf(i).Fits(gender)
                    && !found.Exists(other => chains.AreTogether(other, i))
                )
                {
                    found.Add(i);
                }
            }

            if (found.Count == 1)
            {
                return found[0];
            }

            if (found.Count > 1)
            {
                // Of two persons a subject is taken for the subject; for anything else the text does not say.
                if (document.Tree.Relations[candidates[pronoun].Mention.Head] is not ("nsubj" or "nsubj:pass"))
                {
                    return null;
                }

                var subjects = found.Where(i => document.Tree.Relations[candidates[i].Mention.Head] is "nsubj" or "nsubj:pass").ToList();
                return subjects.Count == 1 ? subjects[0] : null;
            }
        }

        return null;
    }
}
