namespace Zindan.Extraction.Propositions;

/// <summary>Reads a slot that a noun fills together with those joined to it by conjunction, and stops where the tree joined what the words keep apart.</summary>
internal sealed class Coordination(Grammar grammar)
{
    /// <summary>Adds a noun and those joined to it to the fillers of a slot.</summary>
    public void Add(List<Argument> found, string slot, int token, bool isInherited)
    {
        foreach (var conjunct in grammar.Conjuncts(token))
        {
            if (conjunct != token && IsSource(token, conjunct))
            {
                break;
            }

            if (
                conjunct != token
                && slot != "subj"
                && (IsBeyondClause(token, conjunct) || StartsClause(conjunct, grammar.Head(token)) || FollowsVerb(conjunct))
            )
            {
                break;
            }

            found.Add(new Argument(slot, conjunct, isInherited));
        }
    }

    // "attacks by rebels and others, according to the colonel": the colonel is none of them.
    private bool IsSource(int first, int conjunct)
    {
        for (var token = conjunct - 1; token > first; token--)
        {
            if (grammar.Form(token) == "according")
            {
                return true;
            }
        }

        return false;
    }

    // "an attack that killed a sailor, and X, accused of a raid": of two with a comma between the second is joined to a noun before the clause.
    private bool IsBeyondClause(int first, int conjunct)
    {
        var verb = grammar.Head(first);
        return verb >= 0
            && grammar.BareRelation(verb) == "acl"
            && grammar.Child(conjunct, "cc") is > 0 and var conjunction
            && grammar.Form(conjunction - 1) == ","
            && grammar.Conjuncts(first).Count() == 2;
    }

    // "killed four policemen and gunmen killed 11": a noun right before a finite verb is that verb's subject, no second object.
    private bool StartsClause(int noun, int verb) =>
        noun + 1 < grammar.Count
        && noun + 1 != verb
        && !(grammar.Head(noun + 1) == verb && grammar.BareRelation(noun + 1) is "aux" or "cop")
        && (grammar.Xpos(noun + 1) is "VBZ" or "VBP" || grammar.Xpos(noun + 1) == "VBD" && grammar.Upos(noun + 1) is "VERB" or "AUX");

    // "killed two women and injured eight others": what stands right behind a finite verb is that verb's object, whatever the tree says.
    private bool FollowsVerb(int noun)
    {
        var before = noun - 1;
        while (before >= 0 && grammar.Head(before) == noun && grammar.Upos(before) is not ("VERB" or "CCONJ"))
        {
            before--;
        }

        return before >= 0
            && grammar.Upos(before) is "VERB" or "ADJ"
            && grammar.Xpos(before) is "VBD" or "VBZ" or "VBP" or "VBN"
            && (before + 1 < noun || grammar.Xpos(before) is "VBD" or "VBZ" or "VBP");
    }
}
