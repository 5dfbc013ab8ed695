using Zindan.Language.Documents;
using Zindan.Language.Trees;

namespace Zindan.Language.Repairs;

/// <summary>The tree of one sentence while it is repaired. It is a tree after every change, and every change is written down.</summary>
internal sealed class SentenceTree
{
    private readonly TreeBuilder _trees;
    private readonly List<Repair> _made;
    private readonly List<int>?[] _children;

    public SentenceTree(TreeBuilder trees, TokenRange range, List<Repair> made)
    {
        _trees = trees;
        _made = made;
        Range = range;
        _children = new List<int>?[range.Length];
        for (var token = range.Start; token < range.End; token++)
        {
            if (Head(token) >= 0)
            {
                ChildList(Head(token)).Add(token);
            }
        }
    }

    /// <summary>The document.</summary>
    public Document Document => _trees.Document;

    /// <summary>The tokens of the sentence.</summary>
    public TokenRange Range { get; }

    /// <summary>The head of a token, or −1; −1 outside the sentence.</summary>
    public int Head(int token) => Range.Contains(token) ? _trees.Heads[token] : -1;

    /// <summary>The relation of a token, with its subtype, or the empty string outside the sentence.</summary>
    public string Relation(int token) => Range.Contains(token) ? _trees.Relations[token] : "";

    /// <summary>Whether a token has a relation, whatever its subtype.</summary>
    public bool Is(int token, string relation)
    {
        var own = Relation(token);
        return own.StartsWith(relation, StringComparison.Ordinal) && (own.Length == relation.Length || own[relation.Length] == ':');
    }

    /// <summary>The dependents of a token, in order of the text; none outside the sentence.</summary>
    public IReadOnlyList<int> Children(int token) =>
        Range.Contains(token) && _children[token - Range.Start] is { } children ? children : [];

    /// <summary>The first dependent with a relation, whatever its subtype, or −1.</summary>
    public int Child(int token, string relation)
    {
        foreach (var child in Children(token))
        {
            if (Is(child, relation))
            {
                return child;
            }
        }

        return -1;
    }

    /// <summary>The form of a token, or the empty string outside the sentence.</summary>
    public string Form(int token) => Range.Contains(token) ? Document.TokenSpans.Forms[token] : "";

    /// <summary>The lemma of a token, or the empty string outside the sentence.</summary>
    public string Lemma(int token) => Range.Contains(token) ? Document.Tags.Lemmas[token] : "";

    /// <summary>The universal tag of a token, or the empty string outside the sentence.</summary>
    public string Upos(int token) => Range.Contains(token) ? Document.Tags.Upos[token] : "";

    /// <summary>The Penn tag of a token, or the empty string outside the sentence.</summary>
    public string Xpos(int token) => Range.Contains(token) ? Document.Tags.Xpos[token] : "";

    /// <summary>Whether a token is a noun, name or pronoun.</summary>
    public bool IsNominal(int token) => Upos(token) is "NOUN" or "PROPN" or "PRON" or "NUM";

    /// <summary>Whether a token is a noun in the plural.</summary>
    public bool IsPlural(int token) => Xpos(token) is "NNS" or "NNPS";

    /// <summary>Whether a verb is finite by itself.</summary>
    public bool IsFinite(int token) => Upos(token) is "VERB" or "AUX" && Xpos(token) is "VBD" or "VBZ" or "VBP" or "MD";

    /// <summary>Whether a verb, with its auxiliaries, makes a finite clause.</summary>
    public bool HeadsFiniteClause(int token) =>
        Upos(token) == "VERB" && (IsFinite(token) || Children(token).Any(child => Is(child, "aux") && IsFinite(child)));

    /// <summary>Whether a verb is a passive.</summary>
    public bool IsPassive(int token) => Children(token).Any(child => Relation(child) is "aux:pass" or "nsubj:pass");

    /// <summary>The relation of the subject of a verb.</summary>
    public string SubjectRelation(int verb) => IsPassive(verb) ? "nsubj:pass" : "nsubj";

    /// <summary>Whether a phrase begins with a preposition of its own.</summary>
    public bool HasPreposition(int noun) => Children(noun).Any(child => Relation(child) == "case" && child < noun);

    /// <summary>Whether one token stands below another, or is it.</summary>
    public bool IsBelow(int token, int ancestor)
    {
        while (token >= 0 && token != ancestor)
        {
            token = Head(token);
        }

        return token == ancestor;
    }

    /// <summary>The nearest verb above a token, or −1.</summary>
    public int VerbAbove(int token)
    {
        do
        {
            token = Head(token);
        } while (token >= 0 && Upos(token) != "VERB");
        return token;
    }

    /// <summary>Gives a token another head or relation. Nothing happens where that would make no tree.</summary>
    public bool Attach(string rule, int token, int head, string relation)
    {
        if (!Range.Contains(token) || !Range.Contains(head) || Head(token) < 0 || IsBelow(head, token))
        {
            return false;
        }

        if (Head(token) == head && Relation(token) == relation)
        {
            return false;
        }

        Move(rule, token, head, relation);
        return true;
    }

    /// <summary>Puts a token in the place of one above it, which becomes its dependent.</summary>
    public bool Promote(string rule, int token, int above, string relation)
    {
        if (token == above || !IsBelow(token, above))
        {
            return false;
        }

        var (head, former) = (Head(above), Relation(above));
        Move(rule, token, head, former);
        Move(rule, above, token, relation);
        return true;
    }

    /// <summary>Gives what hangs on one token and stands behind another to that other, in the same relations.</summary>
    public void GiveBehind(string rule, int token, int other)
    {
        foreach (var child in Children(token).Where(child => child > other).ToList())
        {
            Attach(rule, child, other, Relation(child));
        }
    }

    private void Move(string rule, int token, int head, string relation)
    {
        _made.Add(new Repair(rule, token, Head(token), Relation(token)));
        if (Head(token) >= 0)
        {
            ChildList(Head(token)).Remove(token);
        }

        _trees.Attach(token, head, relation);
        if (head >= 0)
        {
            var children = ChildList(head);
            var at = children.BinarySearch(token);
            children.Insert(at < 0 ? ~at : at, token);
        }
    }

    private List<int> ChildList(int token) => _children[token - Range.Start] ??= [];
}
