namespace Zindan.Extraction.Propositions;

/// <summary>
/// Finds who does what to whom around a verb or noun: passives turned round, relative clauses, conjunction, control, participles and light verbs followed.
/// The rules are those of PredPatt (White et al. 2016) as far as events need them.
/// </summary>
internal sealed class ArgumentFinder(Grammar grammar)
{
    private const int MaximumDepth = 6;

    /// <summary>Verbs that only carry a noun of action ("launch an attack").</summary>
    private static readonly HashSet<string> LightVerbs = new(StringComparer.Ordinal)
    {
        "launch",
        "mount",
        "stage",
        "carry",
        "conduct",
        "commit",
        "make",
        "lead",
        "stag",
        "perpetrate",
        "undertake",
        "organise",
        "organize",
        "plan",
        "attempt",
        "begin",
        "start",
        "orchestrate",
        "execute",
        "do",
        "have",
        "take",
        "direct",
        "plot",
        "order",
        "mastermind",
        "suffer",
        "face",
        "open",
        "join",
        "wage",
        "prepare",
        "continue",
        "resume",
        "step",
        "bring",
        "coordinate",
        "instigate",
        "provoke",
        "spark",
        "prevent",
        "foil",
        "thwart",
        "fight",
    };

    private static readonly HashSet<string> PassiveLightVerbs = new(StringComparer.Ordinal)
    {
        "suffer",
        "face",
        "prevent",
        "foil",
        "thwart",
        "provoke",
        "spark",
    };

    /// <summary>Verbs that lay a deed at the door of their object ("accused X of the attack", "sentenced X for killing").</summary>
    private static readonly HashSet<string> BlamingVerbs = new(StringComparer.Ordinal)
    {
        "accuse",
        "suspect",
        "charge",
        "convict",
        "blame",
        "sentence",
        "jail",
        "arrest",
        "detain",
        "try",
        "indict",
        "condemn",
        "imprison",
        "acquit",
        "want",
        "hold",
        "prosecute",
        "arraign",
        "implicate",
        "link",
        "tie",
        "clear",
        "execute",
        "hang",
        "seek",
        "credit",
        "catch",
        "find",
    };

    /// <summary>The arguments of a verb.</summary>
    public IReadOnlyList<Argument> OfVerb(int verb) => OfVerb(verb, 0);

    /// <summary>The arguments of a noun of action.</summary>
    public IReadOnlyList<Argument> OfNoun(int noun)
    {
        var found = new List<Argument>();
        foreach (var child in grammar.Children(noun))
        {
            AddNounChild(found, child);
        }

        AddFromCarrier(found, noun);
        return found;
    }

    private void AddNounChild(List<Argument> found, int child)
    {
        switch (grammar.BareRelation(child))
        {
            case "nmod" when grammar.Relation(child) == "nmod:poss" || grammar.Form(child) is "his" or "her" or "their" or "its":
                AddAll(found, "poss", child, false);
                break;
            case "nmod" or "obl":
                if (grammar.Preposition(child) is { } preposition)
                {
                    AddAll(found, preposition, child, false);
                }

                break;
            case "compound" or "amod":
                found.Add(new Argument("comp", child, false));
                break;
            case "acl" when grammar.Xpos(child) == "VBN":
                // "an attack claimed by X", "a raid carried out by X": the by-phrase of the participle is that of the noun.
                foreach (var inner in grammar.Children(child))
                {
                    if (
                        grammar.BareRelation(inner) == "obl"
                        && grammar.Preposition(inner) == "by"
                        && LightVerbs.Contains(grammar.Lemma(child))
                    )
                    {
                        AddAll(found, "by", inner, false);
                    }
                }

                break;
            default:
                break;
        }
    }

    private void AddFromCarrier(List<Argument> found, int noun)
    {
        var carrier = grammar.Head(noun);
        if (
            carrier >= 0
            && grammar.Lemma(carrier) is "responsibility" or "credit"
            && grammar.Head(carrier) is >= 0 and var claim
            && grammar.Lemma(claim) is "claim" or "take" or "admit" or "accept"
        )
        {
            foreach (var argument in OfVerb(claim, 1))
            {
                if (argument.Slot == "subj")
                {
                    found.Add(new Argument("by", argument.Token, argument.IsInherited));
                }
            }

            return;
        }

        if (carrier < 0 || !grammar.IsVerbal(carrier))
        {
            return;
        }

        if (
            grammar.BareRelation(noun) == "obl"
            && grammar.Preposition(noun) is "of" or "for" or "with" or "over" or "to" or "in"
            && BlamingVerbs.Contains(grammar.Lemma(carrier))
        )
        {
            if (grammar.Preposition(noun) is "in" && grammar.Lemma(carrier) is not ("implicate" or "charge" or "convict"))
            {
                return;
            }

            foreach (var argument in OfVerb(carrier, 1))
            {
                if (argument.Slot == "obj")
                {
                    found.Add(new Argument("by", argument.Token, argument.IsInherited));
                }
            }

            return;
        }

        if (
            grammar.Lemma(carrier) == "claim"
            && grammar.Preposition(noun) == "for"
            && grammar.Child(carrier, "obj") is >= 0 and var claimed
            && grammar.Lemma(claimed) is "responsibility" or "credit"
        )
        {
            foreach (var argument in OfVerb(carrier, 1))
            {
                if (argument.Slot == "subj")
                {
                    found.Add(new Argument("by", argument.Token, argument.IsInherited));
                }
            }

            return;
        }

        if (!LightVerbs.Contains(grammar.Lemma(carrier)))
        {
            return;
        }

        var isObject = grammar.BareRelation(noun) == "obj";
        var isPassiveSubject = grammar.Relation(noun) == "nsubj:pass";
        if (!isObject && !isPassiveSubject)
        {
            return;
        }

        var suffers = PassiveLightVerbs.Contains(grammar.Lemma(carrier));
        foreach (var argument in OfVerb(carrier, 1))
        {
            if (argument.Slot == "subj" && !suffers)
            {
                found.Add(new Argument("by", argument.Token, argument.IsInherited));
            }
            else if (argument.Slot is not ("subj" or "obj"))
            {
                found.Add(argument);
            }
        }
    }

    private List<Argument> OfVerb(int verb, int depth)
    {
        var passive = grammar.IsPassive(verb);
        var found = new List<Argument>();
        foreach (var child in grammar.Children(verb))
        {
            AddVerbChild(found, verb, child, passive);
        }

        if (depth < MaximumDepth)
        {
            Borrow(found, verb, passive, depth);
        }

        return found;
    }

    private void AddVerbChild(List<Argument> found, int verb, int child, bool passive)
    {
        switch (grammar.BareRelation(child))
        {
            case "nsubj":
                AddAll(found, grammar.Relation(child) == "nsubj:pass" || passive ? "obj" : "subj", Antecedent(child, verb), false);
                break;
            case "obj":
                AddAll(found, "obj", Antecedent(child, verb), false);
                break;
            case "iobj":
                AddAll(found, "iobj", child, false);
                break;
            case "obl" or "nmod":
                var preposition = grammar.Preposition(child);
                if (preposition == "by" && passive)
                {
                    AddAll(found, "subj", child, false);
                }
                else if (preposition is not null)
                {
                    AddAll(found, preposition, Antecedent(child, verb), false);
                }

                break;
            case "advmod" when grammar.Form(child) == "there":
                found.Add(new Argument("there", child, false));
                break;
            default:
                break;
        }
    }

    // Who acts where the clause itself does not say: the noun that a participle or relative clause describes, the subject of the clause it is joined to.
    private void Borrow(List<Argument> found, int verb, bool passive, int depth)
    {
        var slot = passive ? "obj" : "subj";
        var has = found.Any(argument => argument.Slot == slot);
        var head = grammar.Head(verb);
        if (head < 0)
        {
            return;
        }

        var relation = grammar.Relation(verb);
        switch (grammar.BareRelation(verb))
        {
            case "acl" when relation == "acl:relcl":
                BorrowRelative(found, verb, head, passive);
                break;
            case "acl" when !has && grammar.IsNominal(head):
                if (grammar.Xpos(verb) is "VBN" or "VBG" or "VBD")
                {
                    AddAll(found, slot, head, false);
                }
                else
                {
                    BorrowFromNoun(found, head, slot, depth);
                }

                break;
            case "amod" when grammar.IsNominal(head) && !has:
                found.Add(new Argument(slot, head, false));
                break;
            case "conj" when grammar.IsVerbal(head) && !has && !HasNounOfItsOwn(verb):
                BorrowFromVerb(found, head, slot, depth, control: false);
                break;
            case "xcomp" when !has:
                BorrowFromVerb(found, head, slot, depth, control: true);
                break;
            case "advcl"
                when !has
                    && grammar.IsVerbal(head)
                    && BlamingVerbs.Contains(grammar.Lemma(head))
                    && Marker(verb) is "of" or "for" or "with":
                BorrowFromVerb(found, head, slot, depth, control: true);
                break;
            case "advcl" or "parataxis" when !has && grammar.Xpos(verb) is "VBG" or "VBN" or "VB" && grammar.IsVerbal(head):
                BorrowFromVerb(found, head, slot, depth, control: false);
                break;
            case "ccomp" when !has && grammar.Xpos(verb) is "VBG" or "VB":
                BorrowFromVerb(found, head, slot, depth, control: true);
                break;
            default:
                break;
        }
    }

    private void BorrowRelative(List<Argument> found, int verb, int head, bool passive)
    {
        if (found.Any(argument => argument.Token == head))
        {
            return;
        }

        head = AgreeingAntecedent(verb, head);
        var hasSubject = found.Any(argument => argument.Slot == (passive ? "obj" : "subj"));
        if (!hasSubject)
        {
            AddAll(found, passive ? "obj" : "subj", head, false);
        }
        else if (!passive && !found.Any(argument => argument.Slot == "obj"))
        {
            AddAll(found, "obj", head, false);
        }
    }

    private void BorrowFromVerb(List<Argument> found, int governor, string slot, int depth, bool control)
    {
        var lent = OfVerb(governor, depth + 1);
        var governorPassive = grammar.IsPassive(governor);
        var controller =
            control && !governorPassive && lent.Any(argument => argument.Slot == "obj") ? "obj"
            : governorPassive ? "obj"
            : "subj";
        foreach (var argument in lent)
        {
            if (argument.Slot == controller)
            {
                found.Add(new Argument(slot, argument.Token, true));
            }
        }
    }

    // "their attempt to escape", "made an attempt to escape", "accused of plotting".
    private void BorrowFromNoun(List<Argument> found, int noun, string slot, int depth)
    {
        var possessor = grammar.Children(noun).FirstOrDefault(child => grammar.Relation(child) == "nmod:poss", -1);
        if (possessor >= 0)
        {
            AddAll(found, slot, possessor, true);
            return;
        }

        var carrier = grammar.Head(noun);
        if (carrier >= 0 && grammar.IsVerbal(carrier) && grammar.BareRelation(noun) == "obj" && !grammar.IsPassive(carrier))
        {
            BorrowFromVerb(found, carrier, slot, depth, control: false);
        }
    }

    // "killed four policemen and gunmen killed 11": a noun right before a finite verb is that verb's subject, no second object.
    private bool StartsClause(int noun) =>
        noun + 1 < grammar.Count
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

    // "the governor has been suspended and three of his men have been arrested": between the conjunction and its verb stands the subject.
    private bool HasNounOfItsOwn(int verb)
    {
        var conjunction = verb - 1;
        while (conjunction > grammar.Head(verb) && grammar.Xpos(conjunction) != "CC")
        {
            conjunction--;
        }

        if (conjunction <= grammar.Head(verb))
        {
            return false;
        }

        for (var token = conjunction + 1; token < verb; token++)
        {
            if (grammar.Upos(token) is "NOUN" or "PROPN" or "NUM" or "PRON")
            {
                return true;
            }
        }

        return false;
    }

    // "a friend of the hijackers who was sentenced": the number of the verb says which noun is meant.
    private int AgreeingAntecedent(int verb, int head)
    {
        var outer = grammar.Head(head);
        if (outer < 0 || grammar.BareRelation(head) != "nmod" || grammar.Upos(outer) is not ("NOUN" or "PROPN"))
        {
            return head;
        }

        foreach (var child in grammar.Children(verb))
        {
            var form = grammar.Form(child);
            if (grammar.BareRelation(child) is not ("aux" or "cop"))
            {
                continue;
            }

            var headPlural = grammar.Xpos(head) is "NNS" or "NNPS";
            var outerPlural = grammar.Xpos(outer) is "NNS" or "NNPS";
            if (
                form is "was" or "is" or "has" && headPlural && !outerPlural
                || form is "were" or "are" or "have" && !headPlural && outerPlural
            )
            {
                return outer;
            }
        }

        return head;
    }

    private string? Marker(int verb)
    {
        foreach (var child in grammar.Children(verb))
        {
            if (grammar.BareRelation(child) is "mark" or "case")
            {
                return grammar.Form(child);
            }
        }

        return null;
    }

    private int Antecedent(int token, int verb)
    {
        if (grammar.Form(token) is "who" or "which" or "that" or "whom" && grammar.Upos(token) is "PRON" or "DET" or "SCONJ")
        {
            for (var (current, steps) = (verb, 0); current >= 0 && steps < 4; current = grammar.Head(current), steps++)
            {
                var head = grammar.Head(current);
                if (grammar.BareRelation(current) == "acl" && head >= 0 && grammar.IsNominal(head))
                {
                    return AgreeingAntecedent(current, head);
                }
            }
        }

        return token;
    }

    private void AddAll(List<Argument> found, string slot, int token, bool isInherited)
    {
        foreach (var conjunct in grammar.Conjuncts(token))
        {
            if (conjunct != token && slot != "subj" && (StartsClause(conjunct) || FollowsVerb(conjunct)))
            {
                break;
            }

            found.Add(new Argument(slot, conjunct, isInherited));
        }
    }
}
