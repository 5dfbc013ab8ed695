using Zindan.Language.Documents;
using Zindan.Language.Repairs;

namespace Zindan.Language.Coreference;

/// <summary>Joins "he", "she" and their forms to the one person who can be meant in this sentence and the one before, subjects before others.</summary>
internal sealed class PronounPass(RepairLexicon lexicon) : ICoreferencePass
{
    private const int Reach = 2;
    private const int LongestLabel = 7;

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

    private int? Antecedent(IReadOnlyList<Candidate> candidates, ChainBuilder chains, Document document, int pronoun)
    {
        var gender = candidates[pronoun].Gender;
        if (Topic(candidates, document, pronoun) is { } topic)
        {
            return topic >= 0 && chains.PersonOf(topic).Fits(gender) ? topic : null;
        }

        if (EarlierSubject(candidates, document, pronoun) is { } earlier)
        {
            // "He shot X before he was shot": one word, one man; and where the text does not say who he is, he is not X.
            if (!chains.IsLinked(earlier))
            {
                return null;
            }

            if (IsSubject(document, candidates[pronoun]))
            {
                return earlier;
            }
        }

        for (var sentence = candidates[pronoun].Sentence; sentence >= Math.Max(0, candidates[pronoun].Sentence - Reach); sentence--)
        {
            var found = new List<int>();
            for (var i = pronoun - 1; i >= 0 && candidates[i].Sentence >= sentence; i--)
            {
                if (
                    candidates[i].Sentence == sentence
                    && chains.PersonOf(i).Fits(gender)
                    && !IsWhoActs(document, candidates[i].Mention.Head, candidates[pronoun].Mention.Head)
                    && !found.Exists(other => chains.AreTogether(other, i))
                )
                {
                    found.Add(i);
                }
            }

            if (found.Count == 1)
            {
                return IsOfObjectBefore(candidates, document, pronoun, found[0]) ? null : found[0];
            }

            if (found.Count > 1)
            {
                // Of two persons a subject is taken for the subject; for anything else the text does not say.
                if (!IsSubject(document, candidates[pronoun]))
                {
                    return null;
                }

                var subjects = found.Where(i => IsSubject(document, candidates[i])).ToList();
                return subjects.Count == 1 ? subjects[0] : null;
            }

            if (sentence == candidates[pronoun].Sentence && HasOwnSubject(candidates, document, pronoun))
            {
                return null;
            }
        }

        return null;
    }

    // "a trooper, Dan Roy, shot him": nobody is the object of what he does himself, be it said with "him".
    private static bool IsWhoActs(Document document, int name, int pronoun)
    {
        var (heads, relations) = (document.Tree.Heads, document.Tree.Relations);
        if (relations[pronoun] is not ("obj" or "iobj"))
        {
            return false;
        }

        while (relations[name] is "appos" or "flat" && heads[name] >= 0)
        {
            name = heads[name];
        }

        return relations[name] == "nsubj" && heads[name] == heads[pronoun];
    }

    private static bool IsSubject(Document document, Candidate candidate) =>
        document.Tree.Relations[candidate.Mention.Head] is "nsubj" or "nsubj:pass";

    /// <summary>The last pronoun before this one in its sentence that is a subject and of the same gender, or null.</summary>
    private static int? EarlierSubject(IReadOnlyList<Candidate> candidates, Document document, int pronoun)
    {
        for (var i = pronoun - 1; i >= 0 && candidates[i].Sentence == candidates[pronoun].Sentence; i--)
        {
            if (
                candidates[i].Mention.Kind == MentionKind.Pronoun
                && candidates[i].Gender == candidates[pronoun].Gender
                && IsSubject(document, candidates[i])
            )
            {
                return i;
            }
        }

        return null;
    }

    // "X: Egyptian surgeon. … His wife died": a paragraph that a name and a colon open is about that person; -1 where the name is none that is known.
    private static int? Topic(IReadOnlyList<Candidate> candidates, Document document, int pronoun)
    {
        var section = document.SentenceOf(candidates[pronoun].Mention.Head).Section;
        var first = document.Sentences[candidates[pronoun].Sentence];
        for (var index = candidates[pronoun].Sentence; index >= 0 && document.Sentences[index].Section == section; index--)
        {
            first = document.Sentences[index];
        }

        var (forms, start) = (document.TokenSpans.Forms, first.Tokens.Start);
        var colon = start;
        while (colon < first.Tokens.End && colon < start + LongestLabel && forms[colon] != ":")
        {
            if (!char.IsUpper(forms[colon][0]) && char.IsLetter(forms[colon][0]))
            {
                return null;
            }

            colon++;
        }

        if (colon >= first.Tokens.End || forms[colon] != ":" || colon < start + 2 || colon + 2 >= first.Tokens.End)
        {
            return null;
        }

        for (var i = 0; i < pronoun; i++)
        {
            if (candidates[i].Type is { } type && candidates[i].Mention.Tokens.Start == start)
            {
                // "KUALA LUMPUR: …" is where it was written.
                return type == NameType.Person ? i : null;
            }
        }

        return -1;
    }

    // "X said that agents trailed the suspect and seized him": him whom they trailed.
    private bool IsOfObjectBefore(IReadOnlyList<Candidate> candidates, Document document, int pronoun, int found)
    {
        var (heads, relations) = (document.Tree.Heads, document.Tree.Relations);
        var token = candidates[pronoun].Mention.Head;
        var verb = heads[token];
        return relations[token] == "obj"
            && verb >= 0
            && relations[verb] == "conj"
            && candidates.Any(other =>
                other is { IsPlural: false, Mention.Kind: MentionKind.Nominal }
                && other.Mention.Head > candidates[found].Mention.Head
                && heads[other.Mention.Head] == heads[verb]
                && relations[other.Mention.Head] == "obj"
                && lexicon.People.Contains(other.Head)
            );
    }

    // "X killed his wife. Another man killed his wife": who is not named may be meant before one named in another sentence.
    private bool HasOwnSubject(IReadOnlyList<Candidate> candidates, Document document, int pronoun)
    {
        // "His brother drove him": an object is not its subject.
        if (document.Tree.Relations[candidates[pronoun].Mention.Head] is not ("nmod:poss" or "nsubj" or "nsubj:pass"))
        {
            return false;
        }

        for (var i = pronoun - 1; i >= 0 && candidates[i].Sentence == candidates[pronoun].Sentence; i--)
        {
            if (
                candidates[i] is { IsPlural: false, Mention.Kind: MentionKind.Nominal } noun
                && noun.Mention.Head < candidates[pronoun].Mention.Head
                && document.Tree.Relations[noun.Mention.Head] is "nsubj" or "nsubj:pass"
                && lexicon.People.Contains(noun.Head)
                && !lexicon.Collective.Contains(noun.Head)
            )
            {
                return true;
            }
        }

        return false;
    }
}
