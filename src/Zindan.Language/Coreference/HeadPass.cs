using System.Collections.Frozen;
using Zindan.Language.Documents;
using Zindan.Language.Lexicons;

namespace Zindan.Language.Coreference;

/// <summary>Joins a definite noun phrase in the singular to the last phrase with the same head, where it adds no word to it ("a spokesman …", "the spokesman").</summary>
internal sealed class HeadPass : ICoreferencePass
{
    private const int Reach = 12;

    private static readonly FrozenSet<string> s_unreferring = LexiconFile.Words("unreferring").ToFrozenSet(StringComparer.Ordinal);

    public void Apply(IReadOnlyList<Candidate> candidates, ChainBuilder chains, Document document)
    {
        var byHead = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < candidates.Count; i++)
        {
            var candidate = candidates[i];
            if (candidate.Mention.Kind != MentionKind.Nominal)
            {
                continue;
            }

            if (
                candidate.IsDefinite
                && !IsDemonstrative(document, candidate)
                && !s_unreferring.Contains(candidate.Head)
                && !chains.IsLinked(i)
                && byHead.TryGetValue(candidate.Head, out var antecedent)
                && Fits(candidates[antecedent], candidate)
                && !HasRestriction(document, candidate)
            )
            {
                chains.Link(i, antecedent, "head");
            }

            byHead[candidate.Head] = i;
        }
    }

    // "this country", "those people" point at what is under the reader's eyes as often as back.
    private static bool IsDemonstrative(Document document, Candidate candidate) =>
        document.TokenSpans.Forms[candidate.Mention.Tokens.Start].ToLowerInvariant() is "this" or "that" or "these" or "those";

    private static bool Fits(Candidate antecedent, Candidate anaphor) =>
        antecedent.IsPlural == anaphor.IsPlural
        && anaphor.Sentence - antecedent.Sentence <= Reach
        && antecedent.Sentence < anaphor.Sentence
        && anaphor.Modifiers.All(antecedent.Modifiers.Contains);

    /// <summary>"the prison in Khujand", "the men who fled": what follows says which one, and may be another.</summary>
    internal static bool HasRestriction(Document document, Candidate candidate)
    {
        var head = candidate.Mention.Head;
        var sentence = document.SentenceOf(head).Tokens;
        for (var token = head + 1; token < sentence.End; token++)
        {
            if (document.Tree.Heads[token] == head && document.Tree.Relations[token] is "nmod" or "acl" or "acl:relcl" or "conj" or "appos")
            {
                return true;
            }
        }

        for (var token = head - 1; token >= sentence.Start; token--)
        {
            if (
                document.Tree.Heads[token] == head
                && document.Tree.Relations[token] is "nummod" or "nmod:poss" or "case"
                && document.Tags.Upos[token] is "NUM"
            )
            {
                return true;
            }
        }

        return false;
    }
}
