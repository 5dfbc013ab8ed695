namespace Zindan.Extraction.Propositions;

/// <summary>Questions about clauses that many rules ask of a tree.</summary>
internal static class Clauses
{
    private const int MaximalShared = 4;

    /// <summary>Whether a clause is what a sentence itself tells: its main one, or one joined to it, told or set beside it.</summary>
    /// <param name="grammar">The tree.</param>
    /// <param name="verb">The head of the clause, or −1.</param>
    public static bool IsMain(this Grammar grammar, int verb)
    {
        while (verb >= 0 && grammar.BareRelation(verb) is "conj" or "ccomp" or "parataxis")
        {
            verb = grammar.Head(verb);
        }

        return verb >= 0 && grammar.BareRelation(verb) == "root";
    }

    /// <summary>The subject of a verb, or of the one that it shares its subject with or describes; −1 where it has none.</summary>
    /// <param name="grammar">The tree.</param>
    /// <param name="verb">The verb.</param>
    public static int SubjectAbove(this Grammar grammar, int verb)
    {
        for (var (token, steps) = (verb, 0); token >= 0 && steps < MaximalShared; (token, steps) = (grammar.Head(token), steps + 1))
        {
            if (grammar.Child(token, "nsubj") is >= 0 and var subject)
            {
                return grammar.Form(subject) is "who" or "that" && grammar.Relation(token) == "acl:relcl" ? grammar.Head(token) : subject;
            }

            if (grammar.Relation(token) == "acl")
            {
                return grammar.Head(token);
            }

            if (grammar.BareRelation(token) is not ("conj" or "xcomp"))
            {
                return -1;
            }
        }

        return -1;
    }
}
