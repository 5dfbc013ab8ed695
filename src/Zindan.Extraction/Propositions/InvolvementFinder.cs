using Zindan.Core.Statements;
using Zindan.Extraction.Lexicon;

namespace Zindan.Extraction.Propositions;

/// <summary>
/// Finds who is tied to a deed told by a noun without doing it in that clause: "accused of the attack", "claimed by X", "his role in the raid",
/// "the group behind the bombing", "mastermind of the attack".
/// </summary>
internal sealed class InvolvementFinder(Grammar grammar, WordClasses carriers, InvolvementTable table, VerbArguments verbs)
{
    private readonly Coordination _coordination = new(grammar);

    /// <summary>Adds those tied to a deed to its arguments, in the slot of who does it or of whom it befell.</summary>
    public void Add(List<Argument> found, int deed)
    {
        var chain = DeedChain.Of(grammar, carriers, deed);
        AddGovernor(found, chain);
        AddDescribing(found, deed);
        if (chain.Top != deed)
        {
            AddDescribing(found, chain.Top);
        }

        AddPart(found, chain, deed);
        AddBehind(found, chain.Top);
        AddDoer(found, chain.Top);
    }

    private void AddGovernor(List<Argument> found, DeedChain chain)
    {
        var word = grammar.Head(chain.Top);
        if (word < 0 || !grammar.IsNominal(word))
        {
            AddTied(found, word, chain);
            return;
        }

        // "blamed X for the bombing": the tree may hang the deed on X.
        if (
            grammar.BareRelation(word) == "obj"
            && grammar.BareRelation(chain.Top) == "nmod"
            && grammar.Preposition(chain.Top) is "for" or "over"
            && grammar.Head(word) is >= 0 and var blaming
            && carriers.Contains("blaming", grammar.Lemma(blaming))
        )
        {
            AddTied(found, blaming, chain, grammar.Preposition(chain.Top));
            return;
        }

        // "jailed for 20 years over the bombing": the tree hangs the deed on the term.
        for (var steps = 0; steps < 3 && word >= 0 && IsTerm(word); steps++)
        {
            word = grammar.Head(word);
        }

        if (word >= 0 && word != grammar.Head(chain.Top) && grammar.IsVerbal(word))
        {
            AddTied(found, word, chain, grammar.Preposition(chain.Top));
        }
    }

    private bool IsTerm(int token) => grammar.IsNominal(token) && carriers.Contains("term", grammar.Lemma(token));

    // "an attack claimed by X", "the bombing, which officials blame on X", "a shooting in the market, blamed on X".
    private void AddDescribing(List<Argument> found, int deed)
    {
        foreach (var child in grammar.Children(deed))
        {
            if (IsDescribing(child))
            {
                AddTied(found, child, new DeedChain(deed, -1));
            }
            else if (grammar.BareRelation(child) == "nmod" && child > deed && grammar.Preposition(child) is "in" or "at" or "on" or "near")
            {
                foreach (var inner in grammar.Children(child).Where(IsDescribing))
                {
                    AddTied(found, inner, new DeedChain(child, -1));
                }
            }
        }
    }

    private bool IsDescribing(int token) => grammar.BareRelation(token) == "acl" && grammar.Xpos(token) is not ("VB" or "VBG");

    private void AddTied(List<Argument> found, int word, DeedChain chain, string? through = null)
    {
        if (word < 0)
        {
            return;
        }

        var lines = table.Of(grammar.Lemma(word));
        lines = lines.IsEmpty ? table.Of(grammar.Form(word)) : lines;
        if (lines.IsEmpty)
        {
            return;
        }

        var arguments = verbs.Of(word, 1);
        var slots = arguments.Where(argument => argument.Token == chain.Top).Select(argument => argument.Slot).ToList();
        if (through is not null)
        {
            slots.Add(through);
        }

        foreach (var line in lines)
        {
            if (!Ties(line, word, chain, slots))
            {
                continue;
            }

            var isTied = false;
            foreach (var argument in arguments.Concat(Misplaced(line, word, chain)))
            {
                if (IsActor(argument, line, word) && argument.Token != chain.Top)
                {
                    found.RemoveAll(other => other.Token == argument.Token && other.Tie < 0);
                    found.Add(Tied(argument.Token, word, line.Stance) with { IsInherited = argument.IsInherited });
                    isTied = true;
                }
            }

            if (isTied)
            {
                return;
            }
        }
    }

    // "were involved in the attack" read as a passive of an adjective: whoever its subject is.
    private bool IsActor(Argument argument, Involvement line, int word) =>
        argument.Slot == line.Actor
        || line is { Actor: "subj", Words.Length: 1 } && grammar.Upos(word) == "ADJ" && argument.Slot == "obj" && argument.Token < word;

    // "blame the bombing on X": the tree hangs X on the bombing.
    private IEnumerable<Argument> Misplaced(Involvement line, int word, DeedChain chain)
    {
        if (line.Actor == "subj" && NameBefore(word) is >= 0 and var named)
        {
            yield return new Argument("subj", named, false);
        }

        if (line.Actor is "subj" or "obj" || grammar.Head(chain.Top) != word)
        {
            yield break;
        }

        foreach (var child in grammar.Children(chain.Top))
        {
            if (grammar.BareRelation(child) is "nmod" or "obl" && grammar.Preposition(child) == line.Actor)
            {
                yield return new Argument(line.Actor, child, false);
            }
        }
    }

    // "an oath to X, which claimed the attack": the name right before the clause, whatever noun the tree hangs it on.
    private int NameBefore(int verb)
    {
        var pronoun = grammar.Children(verb).FirstOrDefault(child => child < verb && grammar.Form(child) == "which", -1);
        return pronoun > 1 && grammar.Form(pronoun - 1) == "," && grammar.Upos(pronoun - 2) == "PROPN" ? pronoun - 2 : -1;
    }

    private bool Ties(Involvement line, int word, DeedChain chain, List<string> slots)
    {
        if (line.Words.Length == 2)
        {
            return grammar.Lemma(chain.Top) == line.Words[1]
                || slots.Any(line.Deed.Contains)
                    && grammar.Children(word).Any(child => grammar.Lemma(child) == line.Words[1] || grammar.Form(child) == line.Words[1]);
        }

        return slots.Any(slot =>
            line.Deed.Contains(slot)
            || chain.Part >= 0
                && (slot is "in" or "on" or "for" or "over" or "of" or "with" or "to" || slot == "obj" && line.Stance is Stance.Denied)
        );
    }

    // "his role in the attack", "X is on trial for the murder": whose part it is.
    private void AddPart(List<Argument> found, DeedChain chain, int deed)
    {
        if (chain.Part < 0)
        {
            return;
        }

        var stance = carriers.Contains("accusing", grammar.Lemma(chain.Part)) ? Stance.Alleged : (Stance?)null;
        foreach (var child in grammar.Children(chain.Part))
        {
            if (
                grammar.Relation(child) == "nmod:poss"
                || grammar.BareRelation(child) == "nsubj" && stance is not null
                || grammar.BareRelation(child) == "nmod" && grammar.Preposition(child) is "of" or "by" && !grammar.IsBelow(deed, child)
            )
            {
                AddAll(found, child, chain.Part, stance);
            }
        }
    }

    // "X was behind the attack", "the group behind the attack".
    private void AddBehind(List<Argument> found, int deed)
    {
        if (grammar.Preposition(deed) != "behind")
        {
            return;
        }

        foreach (var argument in verbs.Of(deed, 1))
        {
            if (argument.Slot == "subj")
            {
                found.Add(Tied(argument.Token, deed, null));
            }
        }

        var head = grammar.Head(deed);
        if (head >= 0 && grammar.BareRelation(deed) is "nmod" or "obl" && grammar.IsNominal(head))
        {
            AddAll(found, head, deed, null);
        }
    }

    // "mastermind of the attack", "the prime suspect in the bombing", "victims of the raid".
    private void AddDoer(List<Argument> found, int deed)
    {
        var head = grammar.Head(deed);
        if (head < 0 || head > deed || !LeadsTo(head, deed) || IsCleared(head))
        {
            return;
        }

        if (carriers.Contains("doer", grammar.Lemma(head)))
        {
            AddAll(found, head, head, grammar.Lemma(head) == "suspect" ? Stance.Alleged : null);
            foreach (var child in grammar.Children(head).Where(child => child > deed && IsDescribing(child)))
            {
                // "the mastermind of a bombing claimed by X": nobody claims a mastermind.
                AddTied(found, child, new DeedChain(head, -1));
            }
        }
        else if (carriers.Contains("sufferer", grammar.Lemma(head)) && grammar.Preposition(deed) == "of")
        {
            found.Add(new Argument("befell", head, false));
        }
    }

    // "is no longer a suspect in the bombing": nothing is said of the deed.
    private bool IsCleared(int noun) =>
        grammar.Lemma(noun) == "suspect"
        && grammar.Children(noun).Any(child => child < noun && grammar.Form(child) is "longer" or "not" or "n't" or "never");

    private bool LeadsTo(int head, int deed) =>
        grammar.BareRelation(deed) is "nmod" or "obl"
            ? grammar.Preposition(deed) is "of" or "in" or "for"
            : grammar.BareRelation(deed) == "appos" && grammar.Form(head + 1) is "of" or "in" or "behind";

    private void AddAll(List<Argument> found, int head, int word, Stance? stance)
    {
        var from = found.Count;
        _coordination.Add(found, "tie", head, false);
        for (var index = from; index < found.Count; index++)
        {
            found[index] = found[index] with { Tie = word, Stance = stance };
        }
    }

    private static Argument Tied(int token, int word, Stance? stance) => new("tie", token, false) { Tie = word, Stance = stance };
}
