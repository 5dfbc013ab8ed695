using Zindan.Language.Documents;
using Zindan.Language.Repairs;

namespace Zindan.Language.Coreference;

/// <summary>
/// Joins "he", "she" and their forms to the one described person who can be meant ("A man was shot at the gate. He died."), in this sentence or the one before, where nobody with a name fits. Of two
/// described people only the subject is taken, and only where nothing is done to the other; a speaker is not taken for whom he speaks of.
/// </summary>
internal sealed class DescribedPronounPass(RepairLexicon lexicon) : ICoreferencePass
{
    private const int Reach = 1;

    public void Apply(IReadOnlyList<Candidate> candidates, ChainBuilder chains, Document document)
    {
        for (var i = 0; i < candidates.Count; i++)
        {
            if (
                candidates[i].Mention.Kind == MentionKind.Pronoun
                && !chains.IsLinked(i)
                && document.SentenceOf(candidates[i].Mention.Head).Quotation != QuotationState.Inside
                && Antecedent(candidates, chains, document, i) is { } antecedent
            )
            {
                chains.Link(i, antecedent, "described");
            }
        }
    }

    private int? Antecedent(IReadOnlyList<Candidate> candidates, ChainBuilder chains, Document document, int pronoun)
    {
        for (var sentence = candidates[pronoun].Sentence; sentence >= Math.Max(0, candidates[pronoun].Sentence - Reach); sentence--)
        {
            var found = new List<int>();
            for (var i = pronoun - 1; i >= 0 && candidates[i].Sentence >= sentence; i--)
            {
                if (candidates[i].Sentence != sentence || candidates[i].Mention.Head >= candidates[pronoun].Mention.Head)
                {
                    continue;
                }

                // Another pronoun of the sentence, or somebody with a name, is nearer at hand.
                if (
                    candidates[i].Mention.Kind == MentionKind.Pronoun
                        && !chains.IsLinked(i)
                        && candidates[i].Gender == candidates[pronoun].Gender
                    || chains.PersonOf(i) is { IsNamed: true } named && named.Fits(candidates[pronoun].Gender)
                )
                {
                    return null;
                }

                if (
                    IsPerson(document, candidates[i])
                    && chains.PersonOf(i).Suits(candidates[pronoun].Gender)
                    && (sentence == candidates[pronoun].Sentence || IsOfMainClause(document, candidates[i].Mention.Head))
                    && MayBeMeant(document, candidates[i].Mention.Head, candidates[pronoun].Mention.Head)
                )
                {
                    found.Add(i);
                }
            }

            if (found.Count > 0)
            {
                return Only(candidates, document, found) is { } one && !IsKeptApart(document, candidates[one], candidates[pronoun])
                    ? one
                    : null;
            }
        }

        return null;
    }

    // A noun that no list has may be one too by how it ends: it is a rival, if nothing more.
    private bool IsPerson(Document document, Candidate candidate) =>
        candidate is { IsPlural: false, Mention.Kind: MentionKind.Nominal }
        && (
            lexicon.People.Contains(candidate.Head)
            || candidate.Gender != Gender.Unknown
            || lexicon.Agentive.Any(ending => candidate.Head.EndsWith(ending, StringComparison.Ordinal))
        )
        && !lexicon.Collective.Contains(candidate.Head)
        && !lexicon.Impersonal.Contains(candidate.Head)
        && document.Tree.Relations[candidate.Mention.Head] is not ("appos" or "nmod:poss" or "compound")
        && !IsPredicate(document, candidate.Mention.Head);

    // "The man is a baker": told already.
    private static bool IsPredicate(Document document, int head)
    {
        for (var token = head - 1; token >= 0 && token > head - 8; token--)
        {
            if (document.Tree.Heads[token] == head && document.Tree.Relations[token] == "cop")
            {
                return true;
            }
        }

        return false;
    }

    // "A thief killed a guard. He": who acts is as near, whatever noun he has. "a man who said he …": told of the noun itself.
    private bool MayBeMeant(Document document, int noun, int pronoun) =>
        document.Tree.Relations[noun] switch
        {
            "nsubj" or "nsubj:pass" or "root" => true,
            "obj" => IsByNobody(document, document.Tree.Heads[noun]),
            // "at the border", "in the corner": by its ending alone nothing is somebody there.
            "obl" => lexicon.People.Contains(document.Tags.Lemmas[noun]) && IsByNobody(document, document.Tree.Heads[noun]),
            _ => false,
        } || IsUnder(document, pronoun, noun);

    private bool IsByNobody(Document document, int verb)
    {
        for (var token = document.SentenceOf(verb).Tokens.Start; token < verb; token++)
        {
            if (document.Tree.Heads[token] == verb && document.Tree.Relations[token] == "nsubj")
            {
                var lemma = document.Tags.Lemmas[token];
                return document.Tags.Xpos[token] is "NNS" or "NNPS"
                    || lexicon.Impersonal.Contains(lemma)
                    || lexicon.Collective.Contains(lemma);
            }
        }

        return false;
    }

    private static bool IsUnder(Document document, int token, int head)
    {
        for (; token >= 0; token = document.Tree.Heads[token])
        {
            if (token == head)
            {
                return true;
            }
        }

        return false;
    }

    // Of a sentence before, those of its asides are not taken up again.
    private static bool IsOfMainClause(Document document, int noun)
    {
        var (heads, relations) = (document.Tree.Heads, document.Tree.Relations);
        if (relations[noun] is not ("nsubj" or "nsubj:pass" or "obj" or "obl" or "root"))
        {
            return false;
        }

        var verb = relations[noun] == "root" ? noun : heads[noun];
        while (verb >= 0 && relations[verb] is "conj" or "ccomp" or "parataxis")
        {
            verb = heads[verb];
        }

        return verb >= 0 && relations[verb] == "root";
    }

    private static int? Only(IReadOnlyList<Candidate> candidates, Document document, List<int> found)
    {
        if (found.Count == 1)
        {
            return found[0];
        }

        var relations = document.Tree.Relations;
        var subjects = found.Where(i => relations[candidates[i].Mention.Head] is "nsubj" or "nsubj:pass").ToList();
        return
            subjects.Count == 1
            && found.TrueForAll(i => i == subjects[0] || relations[candidates[i].Mention.Head] is not ("obj" or "iobj" or "conj" or "root"))
            ? subjects[0]
            : null;
    }

    // "a man shot him", "an official said he had confessed".
    private static bool IsKeptApart(Document document, Candidate noun, Candidate pronoun)
    {
        var (heads, relations) = (document.Tree.Heads, document.Tree.Relations);
        var (who, token) = (noun.Mention.Head, pronoun.Mention.Head);
        if (relations[who] is not ("nsubj" or "nsubj:pass") || noun.Sentence != pronoun.Sentence)
        {
            return false;
        }

        var verb = heads[who];
        if (relations[token] is "obj" or "iobj" && heads[token] == verb)
        {
            return true;
        }

        for (var at = token; at >= 0; at = heads[at])
        {
            if (relations[at] == "ccomp" && heads[at] == verb)
            {
                return true;
            }
        }

        return false;
    }
}
