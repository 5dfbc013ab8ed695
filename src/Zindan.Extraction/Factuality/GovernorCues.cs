using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Propositions;

namespace Zindan.Extraction.Factuality;

/// <summary>The cues of a word that governs a predicate: "tried to", "accused of", "denied that", "a plan for".</summary>
internal sealed class GovernorCues(Grammar grammar, CueTable cues, LocalCues local)
{
    private readonly Corrections _corrections = new(grammar, cues);

    /// <summary>Adds the cues of the word of which the predicate is a complement.</summary>
    public void AddComplement(CueSet found, int head, string relation)
    {
        var lemma = grammar.Lemma(head);
        if (grammar.IsVerbal(head))
        {
            local.AddNegation(found, head);
            if (_corrections.IsTakenBack(head))
            {
                found.Add(Cue.Deny, "correction");
                return;
            }

            if (relation == "advcl" && AccusingNounOf(head) is >= 0 and var accusing)
            {
                found.Add(Cue.Allege, grammar.Lemma(accusing));
                return;
            }

            if (VerbCue(head) is not { } cue)
            {
                // "is said to", "was reported to have": nobody is named who says so.
                return;
            }

            switch (cue)
            {
                case Cue.Report when relation == "xcomp" && IsSeen(head):
                    break;
                case Cue.Report when relation == "xcomp" && (grammar.IsPassive(head) || cues.Of("hearsay", lemma) is not null):
                    found.Add(Cue.Allege, lemma);
                    break;
                case Cue.Fact:
                    // "may help prosecute them".
                    foreach (var child in grammar.Children(head).Where(child => grammar.BareRelation(child) == "aux"))
                    {
                        local.AddModal(found, grammar.Form(child), head);
                    }

                    break;
                case Cue.Report:
                    break;
                case Cue.Plan or Cue.Attempt when relation.StartsWith("ccomp", StringComparison.Ordinal) && cues.Of("clause", lemma) != cue:
                    break;
                default:
                    found.Add(cue, lemma);
                    break;
            }

            return;
        }

        if (grammar.Upos(head) == "ADJ")
        {
            if ((cues.Of("adjective", lemma) ?? cues.Of("predicate", lemma)) is { } adjective)
            {
                found.Add(adjective, lemma);
            }

            // "will be able to charge them".
            foreach (var child in grammar.Children(head).Where(child => grammar.BareRelation(child) == "aux"))
            {
                local.AddModal(found, grammar.Form(child), head);
            }

            local.AddNegation(found, head);
            return;
        }

        NounCue(found, head);
    }

    /// <summary>Adds the cue of an order, which is no report: "told the fighters to hand themselves in".</summary>
    /// <param name="found">The cues so far.</param>
    /// <param name="head">The verb of which an infinitive is the complement.</param>
    public void AddOrder(CueSet found, int head)
    {
        // "said he was going to kill them".
        if (grammar.Lemma(head) == "go" && grammar.Xpos(head) == "VBG")
        {
            found.Add(Cue.Plan, "going-to");
        }

        var isAddressed = grammar.Child(head, "iobj") >= 0 || grammar.Child(head, "obj") >= 0;
        if (isAddressed && grammar.IsVerbal(head) && cues.Of("verb", grammar.Lemma(head)) == Cue.Report)
        {
            found.Add(Cue.Plan, grammar.Lemma(head));
        }
    }

    /// <summary>Adds the cues of a verb of which a noun of action is object or oblique.</summary>
    public void AddObject(CueSet found, int noun, int head)
    {
        var lemma = grammar.Lemma(head);
        local.AddNegation(found, head);
        // "his conviction was overturned": it does not stand.
        if (grammar.Preposition(noun) is null && cues.Of("overturn", lemma) is not null)
        {
            found.Add(Cue.Negate, lemma);
        }

        // "withdrew an earlier statement that X had been killed".
        if (
            grammar.BareRelation(noun) == "obj"
            && cues.Of("take-back", lemma) is { } withdrawn
            && cues.Of("telling", grammar.Lemma(noun)) is not null
        )
        {
            found.Add(withdrawn, lemma);
        }

        foreach (var child in grammar.Children(head))
        {
            if (grammar.BareRelation(child) == "aux")
            {
                local.AddModal(found, grammar.Form(child), head);
            }
            else if (grammar.BareRelation(child) == "advmod")
            {
                local.AddAdverb(found, grammar.Form(child));
            }
        }

        var preposition = grammar.Preposition(noun);
        if (preposition is "for" or "over" or "on" or "in" && AddGround(found, head))
        {
            return;
        }

        if (VerbCue(head) is not { } cue)
        {
            return;
        }

        var isComplement = grammar.BareRelation(noun) is "obj" or "nsubj"
            ? true
            : preposition is "of" or "for" or "with" or "over" or "to" or "in" or "on" || cue == Cue.Doubt && preposition == "as";
        if (!isComplement || cue is Cue.Report or Cue.Fact)
        {
            return;
        }

        // "a similar raid was feared": there was none yet.
        if (cue == Cue.Allege && cues.Of("dread", lemma) is not null && grammar.BareRelation(noun) == "nsubj" && grammar.IsPassive(head))
        {
            found.Add(Cue.Plan, lemma);
            return;
        }

        if (cue == Cue.Allege && cues.Of("direct", lemma) == cue && grammar.BareRelation(noun) is "obl" or "nsubj")
        {
            return;
        }

        if (cue == Cue.Plan && cues.Of("direct", lemma) == cue && grammar.BareRelation(noun) == "obl" && preposition is not ("of" or "for"))
        {
            return;
        }

        // What fails is the object ("foiled the raid"), or that of which one is acquitted or cleared.
        if (cue == Cue.Fail && grammar.BareRelation(noun) != "obj" && preposition != "of")
        {
            return;
        }

        found.Add(cue, lemma);
    }

    /// <summary>Adds the cue of a verb whose "for …" names what is only suspected, and says whether it has one.</summary>
    public bool AddGround(CueSet found, int verb)
    {
        // "is wanted for the attack": of people wanted, not of what anybody wants.
        var lemma = grammar.Lemma(verb);
        if (cues.Of("ground", lemma) is not { } ground || cues.Of("verb", lemma) is not null && !grammar.IsPassive(verb))
        {
            return false;
        }

        found.Add(ground, lemma);
        return true;
    }

    // "went on trial for killing", "faces charges of killing": the tree hangs the deed on the verb.
    private int AccusingNounOf(int verb)
    {
        foreach (var child in grammar.Children(verb))
        {
            if (
                child > verb
                && grammar.BareRelation(child) is "obj" or "obl"
                && grammar.Lemma(child) is "trial" or "charge" or "accusation" or "allegation" or "suspicion"
            )
            {
                return child;
            }
        }

        return -1;
    }

    // "ruled out" is not "ruled".
    private Cue? VerbCue(int verb) =>
        grammar.Child(verb, "compound:prt") is >= 0 and var particle
        && cues.Of("verb", $"{grammar.Lemma(verb)} {grammar.Form(particle)}") is { } cue
            ? cue
            : cues.Of("verb", grammar.Lemma(verb));

    /// <summary>Adds the cue of a reporting verb that was lifted out of the sentence: what somebody alleges or claims is no fact.</summary>
    public void AddReport(CueSet found, int verb)
    {
        if (cues.Of("verb", grammar.Lemma(verb)) is { } cue and (Cue.Allege or Cue.Claim or Cue.Deny))
        {
            found.Add(cue == Cue.Claim ? Cue.Allege : cue, grammar.Lemma(verb));
        }
    }

    /// <summary>Adds the cues of a noun whose content the clause is ("rumours that …").</summary>
    public void AddContent(CueSet found, int noun) => NounCue(found, noun);

    /// <summary>Adds the cues of a noun that a noun of action modifies.</summary>
    public void AddModifier(CueSet found, int noun, int head)
    {
        if (
            grammar.Preposition(noun) is "of" or "for" or "on" or "to" or "about" or "over" or "with"
            || grammar.BareRelation(noun) == "compound"
        )
        {
            NounCue(found, head);
        }
    }

    private void NounCue(CueSet found, int head)
    {
        var lemma = grammar.Lemma(head);
        if (cues.Of("noun", lemma) is { } cue)
        {
            found.Add(cue, lemma);
        }

        local.Add(found, head);
    }

    /// <summary>Adds the cues that a second conjunct shares with the first ("planned to attack and kill"): hedge and intention, not its negation.</summary>
    public bool AddConjunct(CueSet found, int current, int head)
    {
        if (grammar.IsVerbal(head) && grammar.Xpos(current) is "VB" or "VBN" or "VBG")
        {
            foreach (var child in grammar.Children(head))
            {
                if (grammar.BareRelation(child) == "aux" && grammar.Xpos(current) == "VB")
                {
                    local.AddModal(found, grammar.Form(child), head);
                }
                else if (grammar.BareRelation(child) == "advmod" && cues.Of("adverb", grammar.Form(child)) == Cue.Allege)
                {
                    found.Add(Cue.Allege, grammar.Form(child));
                }
                else if (grammar.BareRelation(child) == "mark" && cues.Of("mark", grammar.Form(child)) == Cue.Condition)
                {
                    found.Add(Cue.Condition, grammar.Form(child));
                }
            }
        }

        return true;
    }

    // "was found hiding": what somebody was found at was seen; "was found to have hidden" is what others concluded.
    private bool IsSeen(int head) =>
        grammar.Children(head).Any(child => grammar.BareRelation(child) == "xcomp" && grammar.Xpos(child) == "VBG");
}
