using Zindan.Language.Documents;

namespace Zindan.Extraction.Propositions;

/// <summary>
/// The tree of a document, seen from the head down: children of each token, and the questions that every rule asks. What stands before
/// the first token and behind the last has no form, no tags and no head, so that a rule may ask for the neighbour of any token.
/// </summary>
internal sealed class Grammar
{
    private readonly List<int>[] _children;

    /// <summary>Makes the view. The document needs tags and tree.</summary>
    public Grammar(Document document)
    {
        Document = document;
        var heads = document.Tree.Heads;
        _children = new List<int>[heads.Length];
        for (var token = 0; token < heads.Length; token++)
        {
            if (heads[token] >= 0)
            {
                (_children[heads[token]] ??= []).Add(token);
            }
        }
    }

    /// <summary>The document.</summary>
    public Document Document { get; }

    /// <summary>The number of tokens.</summary>
    public int Count => _children.Length;

    /// <summary>The dependents of a token, in order of the text.</summary>
    public IReadOnlyList<int> Children(int token) => Exists(token) && _children[token] is { } children ? children : [];

    /// <summary>The head, or −1.</summary>
    public int Head(int token) => Exists(token) ? Document.Tree.Heads[token] : -1;

    /// <summary>The relation to the head, with its subtype.</summary>
    public string Relation(int token) => Exists(token) ? Document.Tree.Relations[token] : "";

    /// <summary>The relation without its subtype.</summary>
    public string BareRelation(int token) => Bare(Relation(token));

    /// <summary>Lower-case lemma.</summary>
    public string Lemma(int token) => Exists(token) ? Document.Tags.Lemmas[token].ToLowerInvariant() : "";

    /// <summary>Lower-case form.</summary>
    public string Form(int token) => Exists(token) ? Document.TokenSpans.Forms[token].ToLowerInvariant() : "";

    /// <summary>Universal part of speech.</summary>
    public string Upos(int token) => Exists(token) ? Document.Tags.Upos[token] : "";

    /// <summary>Penn Treebank tag.</summary>
    public string Xpos(int token) => Exists(token) ? Document.Tags.Xpos[token] : "";

    /// <summary>Whether a token is a verb or auxiliary.</summary>
    public bool IsVerbal(int token) => Upos(token) is "VERB" or "AUX";

    /// <summary>Whether a token can head a noun phrase.</summary>
    public bool IsNominal(int token) => Upos(token) is "NOUN" or "PROPN" or "PRON" or "NUM";

    /// <summary>The first dependent with a relation (its subtype aside unless named), or −1.</summary>
    public int Child(int token, string relation)
    {
        foreach (var child in Children(token))
        {
            if (Relation(child) == relation || BareRelation(child) == relation)
            {
                return child;
            }
        }

        return -1;
    }

    /// <summary>Whether "not" or "never" hangs on a word.</summary>
    public bool HasNegation(int token) => Children(token).Any(child => Form(child) is "not" or "n't" or "never");

    /// <summary>Whether a token is written as a year.</summary>
    public bool IsYear(int token) => Form(token) is { Length: 4 } form && form.All(char.IsAsciiDigit);

    /// <summary>Whether a verb is a passive.</summary>
    public bool IsPassive(int verb)
    {
        foreach (var child in Children(verb))
        {
            if (Relation(child) is "aux:pass" or "nsubj:pass" or "csubj:pass")
            {
                return true;
            }
        }

        // "was fined and given a suspended term": the second of two participles, whatever stands behind it.
        if (
            Xpos(verb) == "VBN"
            && Relation(verb) == "conj"
            && Head(verb) is >= 0 and var first
            && first < verb
            && Xpos(first) == "VBN"
            && Children(verb).All(child => BareRelation(child) is not ("nsubj" or "aux"))
            && IsPassive(first)
        )
        {
            return true;
        }

        return Xpos(verb) == "VBN"
            && !HasAuxiliary(verb, "have")
            && Child(verb, "nsubj") < 0
            && Child(verb, "obj") < 0
            && !IsBesideActive(verb);
    }

    // "dynamited the gate, stormed in and killed four": beside a past with an object a form without an auxiliary is a past too.
    private bool IsBesideActive(int verb) =>
        Relation(verb) == "conj" && Head(verb) is >= 0 and var first && first < verb && Xpos(first) == "VBD" && Child(first, "obj") >= 0;

    /// <summary>Whether a verb has an auxiliary with a lemma.</summary>
    public bool HasAuxiliary(int verb, string lemma)
    {
        foreach (var child in Children(verb))
        {
            if (BareRelation(child) == "aux" && (Lemma(child) == lemma || Form(child) == lemma))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The preposition of a phrase ("from", "out-of"), or null.</summary>
    /// <param name="noun">The head of the phrase.</param>
    public string? Preposition(int noun)
    {
        string? found = null;
        foreach (var child in Children(noun))
        {
            if (BareRelation(child) == "case" && Form(child) is not ("'s" or "’s" or "'" or "’"))
            {
                var form = Form(child);
                found = found is null ? form : found + "-" + form;
                foreach (var fixedChild in Children(child))
                {
                    if (BareRelation(fixedChild) == "fixed")
                    {
                        found += "-" + Form(fixedChild);
                    }
                }
            }
        }

        // "at Elmo prison": the parser may hang the preposition on the name before the noun.
        if (found is null)
        {
            foreach (var child in Children(noun))
            {
                if (child < noun && BareRelation(child) == "compound" && Children(child).Any(inner => BareRelation(inner) == "case"))
                {
                    return Preposition(child);
                }
            }
        }

        return found;
    }

    /// <summary>The word that opens a clause ("after", "to", "of"), or null.</summary>
    public string? Marker(int verb)
    {
        foreach (var child in Children(verb))
        {
            if (BareRelation(child) is "mark" or "case")
            {
                return Form(child);
            }
        }

        return null;
    }

    /// <summary>The word that opens a clause, be it an adverb ("when"), or null.</summary>
    public string? Opening(int verb)
    {
        foreach (var child in Children(verb))
        {
            if (child < verb && BareRelation(child) is "mark" or "advmod")
            {
                return Form(child);
            }
        }

        return null;
    }

    /// <summary>The nouns joined to a noun by conjunction, itself first.</summary>
    public IEnumerable<int> Conjuncts(int token)
    {
        yield return token;
        foreach (var child in Children(token))
        {
            if (BareRelation(child) == "conj" && !IsVerbal(child))
            {
                foreach (var inner in Conjuncts(child))
                {
                    yield return inner;
                }
            }
            else if (BareRelation(child) == "flat")
            {
                // "the reporters X Y and Z W": what is joined to the name is joined to the noun before it.
                foreach (var inner in Conjuncts(child).Skip(1))
                {
                    yield return inner;
                }
            }
        }
    }

    /// <summary>The token of a phrase that hangs on what is outside: the head of the tree over it.</summary>
    public int TopOf(TokenRange phrase)
    {
        for (var token = phrase.Start; token < phrase.End; token++)
        {
            if (!phrase.Contains(Head(token)) && BareRelation(token) is not ("punct" or "case" or "det"))
            {
                return token;
            }
        }

        return phrase.Last;
    }

    /// <summary>Whether a token stands for the subject of its clause again: "himself".</summary>
    public bool IsReflexive(int token) => Form(token) is "himself" or "herself" or "themselves" or "itself";

    /// <summary>Whether the word right before a verb is an auxiliary, or an adverb or particle that mostly stands behind one.</summary>
    public bool HasAuxiliaryBefore(int verb) => verb > 0 && Upos(verb - 1) is "AUX" or "ADV" or "PART";

    /// <summary>Whether one of the words is reflexive.</summary>
    public bool HasReflexive(TokenRange words) => Enumerable.Range(words.Start, words.Length).Any(IsReflexive);

    /// <summary>Whether one token stands below another in the tree.</summary>
    public bool IsBelow(int token, int ancestor)
    {
        for (var (current, steps) = (token, 0); current >= 0 && steps < 60; current = Head(current), steps++)
        {
            if (current == ancestor)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a bare noun tells of a state: "held hostage", "took four people hostage", "was taken prisoner".</summary>
    public bool IsStateOfTheHeld(int noun)
    {
        for (var token = noun - 1; token >= 0 && token >= noun - 6; token--)
        {
            if (IsVerbal(token))
            {
                return Lemma(token) is "hold" or "take" or "keep" or "make";
            }

            if (Form(token) is "of" or "and" or "," or "a" && token == noun - 1)
            {
                return false;
            }
        }

        return false;
    }

    private bool Exists(int token) => (uint)token < (uint)Count;

    private static string Bare(string relation)
    {
        var colon = relation.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? relation : relation[..colon];
    }
}
