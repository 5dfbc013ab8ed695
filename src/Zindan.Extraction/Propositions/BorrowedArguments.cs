using Zindan.Extraction.Lexicon;

namespace Zindan.Extraction.Propositions;

/// <summary>
/// Finds who acts where the clause itself does not say: the noun that a participle or relative clause describes, the subject of the clause it is joined to,
/// who controls an infinitive.
/// </summary>
/// <param name="grammar">The tree.</param>
/// <param name="carriers">Verbs that carry a deed told by another word.</param>
/// <param name="ofVerb">The arguments of another verb, at a depth.</param>
internal sealed class BorrowedArguments(Grammar grammar, WordClasses carriers, Func<int, int, List<Argument>> ofVerb)
{
    private readonly Coordination _coordination = new(grammar);
    private readonly Antecedents _antecedents = new(grammar);
    private readonly AwardedTerms _terms = new(grammar, carriers);
    private readonly SharedSubjects _shared = new(grammar);

    /// <summary>Adds what a verb borrows to the arguments of its own clause.</summary>
    public void Add(List<Argument> found, int verb, bool passive, int depth)
    {
        var slot = passive ? "obj" : "subj";
        var has = found.Any(argument => argument.Slot == slot);
        var head = grammar.Head(verb);
        if (head < 0)
        {
            return;
        }

        if (grammar.BareRelation(verb) == "conj" && verb == head + 2 && grammar.Upos(head + 1) == "CCONJ" && grammar.IsVerbal(head))
        {
            SharedObliques.Add(found, verb, ofVerb(head, depth + 1));
        }

        var relation = grammar.Relation(verb);
        switch (grammar.BareRelation(verb))
        {
            case "acl" when relation == "acl:relcl":
                BorrowRelative(found, verb, head, passive);
                break;
            // "wounded two in a street before being shot": the tree may hang on the street what befell who acts.
            case "acl" when !has && grammar.IsNominal(head) && grammar.Marker(verb) is "before" or "after":
                BorrowFromVerb(found, VerbAbove(head), slot, depth, control: false);
                break;
            case "acl" when !has && grammar.IsNominal(head):
                // "saw two men throw a grenade": a bare infinitive is what those do who are seen.
                if (
                    grammar.Xpos(verb) is "VBN" or "VBD"
                    || grammar.Xpos(verb) == "VB" && grammar.Marker(verb) is null
                    || grammar.Xpos(verb) == "VBG" && (grammar.Marker(verb) is null || IsBlamed(head))
                )
                {
                    AddDescribed(found, slot, head, verb);
                }
                else if (IsEnabled(head))
                {
                    _coordination.Add(found, slot, head, true);
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
                BorrowFromVerb(found, _shared.VerbOf(verb, head, passive), slot, depth, control: false);
                break;
            case "xcomp" when !has:
                BorrowFromVerb(found, head, slot, depth, control: true);
                break;
            case "advcl"
                when !has
                    && grammar.IsVerbal(head)
                    && carriers.Contains("blaming", grammar.Lemma(head))
                    && grammar.Marker(verb) is "of" or "for" or "with":
                BorrowFromVerb(found, head, slot, depth, control: true);
                break;
            // "is responsible for bombing X", "was guilty of killing Y".
            case "obl"
            or "advcl"
                when !has
                    && grammar.Xpos(verb) == "VBG"
                    && grammar.Upos(head) == "ADJ"
                    && carriers.Contains("answering", grammar.Lemma(head)):
                BorrowFromVerb(found, head, slot, depth, control: false);
                break;
            // "gave X ten years for plotting": who got the term.
            case "advcl" when !has && grammar.Marker(verb) is "for" or "over" && _terms.AreGivenBy(head):
                _terms.Add(found, head, slot, ofVerb(head, depth + 1));
                break;
            // "stopped them from breaking out".
            case "advcl"
                when !has
                    && grammar.Marker(verb) == "from"
                    && grammar.IsVerbal(head)
                    && carriers.Contains("hindering", grammar.Lemma(head)):
                BorrowFromVerb(found, head, slot, depth, control: true);
                break;
            // "appointed X to head Y".
            case "advcl"
                when !has
                    && grammar.Xpos(verb) == "VB"
                    && grammar.IsVerbal(head)
                    && (carriers.Contains("steering", grammar.Lemma(head)) || carriers.Contains("enabling", grammar.Lemma(head))):
                BorrowFromVerb(found, head, slot, depth, control: true);
                break;
            case "advcl"
            or "parataxis" when !has && grammar.Xpos(verb) is "VBG" or "VBN" or "VB" && grammar.IsVerbal(head) && !HasFiniteAuxiliary(verb):
                BorrowFromVerb(found, head, slot, depth, control: false);
                break;
            case "ccomp" when !has && grammar.Xpos(verb) is "VBG" or "VB":
                BorrowFromVerb(found, head, slot, depth, control: true);
                break;
            default:
                break;
        }
    }

    // "hours after forces had cleared the camps": such a clause has a subject of its own, wherever the tree hangs it.
    private bool HasFiniteAuxiliary(int verb) =>
        grammar.Children(verb).Any(child => grammar.BareRelation(child) == "aux" && grammar.Xpos(child) is "VBD" or "VBZ" or "VBP" or "MD");

    // "X, a trader, and Y, arrested in 2015": behind a list whose members have commas of their own the last is meant; behind "X and Y" both are.
    private void AddDescribed(List<Argument> found, string slot, int noun, int verb)
    {
        noun = OfWhom(noun, verb);
        // "two brothers, A and B, arrested in 2015": A and B are the brothers.
        if (grammar.Upos(noun) == "NOUN" && grammar.Xpos(noun) == "NNS")
        {
            _coordination.Add(found, slot, noun, false);
            return;
        }

        var last = grammar.Conjuncts(noun).Where(token => token < verb).DefaultIfEmpty(noun).Max();
        if (
            last != noun
            && grammar.Form(verb - 1) == ","
            && Enumerable.Range(noun, last - noun).Any(token => grammar.Form(token) is "," or ";")
        )
        {
            found.Add(new Argument(slot, last, false));
        }
        else
        {
            _coordination.Add(found, slot, noun, false);
        }
    }

    // "the trial of X, accused of killing": nobody accuses a trial. "The parents of youths killed": who mourns is alive.
    private int OfWhom(int noun, int verb) =>
        carriers.Contains("of-somebody", grammar.Lemma(noun)) && carriers.Contains("blaming", grammar.Lemma(verb))
        || carriers.Contains("of-kin", grammar.Lemma(noun)) && grammar.Form(verb - 1) != ","
            ? grammar
                .Children(noun)
                .Where(child => child > noun && child < verb && grammar.BareRelation(child) == "nmod" && grammar.Preposition(child) == "of")
                .FirstOrDefault(noun)
            : noun;

    // "accused soldiers of killing herders": those accused, though the tree hangs the deed on them.
    private bool IsBlamed(int noun) =>
        grammar.Head(noun) is >= 0 and var verb
        && carriers.Contains("blaming", grammar.Lemma(verb))
        && (grammar.BareRelation(noun) == "obj" || grammar.Relation(noun) == "nsubj:pass")
        && !carriers.Contains("part", grammar.Lemma(noun));

    private int VerbAbove(int noun)
    {
        while (grammar.Head(noun) is >= 0 and var above && grammar.IsNominal(noun))
        {
            noun = above;
        }

        return noun;
    }

    // "helped an inmate to escape": the tree may hang the deed on who was helped.
    private bool IsEnabled(int noun) =>
        grammar.BareRelation(noun) == "obj"
        && grammar.Head(noun) is >= 0 and var verb
        && carriers.Contains("enabling", grammar.Lemma(verb));

    private void BorrowRelative(List<Argument> found, int verb, int head, bool passive)
    {
        head = _antecedents.OfClause(verb, head);
        if (found.Any(argument => argument.Token == head))
        {
            return;
        }

        head = _antecedents.Agreeing(verb, head);
        var hasSubject = found.Any(argument => argument.Slot == (passive ? "obj" : "subj"));
        if (!hasSubject)
        {
            _coordination.Add(found, passive ? "obj" : "subj", head, false);
        }
        else if (!passive && !found.Any(argument => argument.Slot == "obj"))
        {
            _coordination.Add(found, "obj", head, false);
        }
    }

    private void BorrowFromVerb(List<Argument> found, int governor, string slot, int depth, bool control)
    {
        var lent = ofVerb(governor, depth + 1);
        var governorPassive = grammar.IsPassive(governor);
        var controller =
            control && !governorPassive && lent.Any(argument => argument.Slot == "obj") ? "obj"
            // "charged X with supporting Y": the tree may take X for an indirect object.
            : control && !governorPassive && lent.Any(argument => argument.Slot == "iobj") ? "iobj"
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

    // "their attempt to escape", "made an attempt to escape", "is on trial for plotting", "was held on suspicion of killing".
    private void BorrowFromNoun(List<Argument> found, int noun, string slot, int depth)
    {
        var possessor = grammar.Children(noun).FirstOrDefault(child => grammar.Relation(child) == "nmod:poss", -1);
        if (possessor >= 0)
        {
            _coordination.Add(found, slot, possessor, true);
            return;
        }

        // "an attempt by X to escape".
        var author = grammar
            .Children(noun)
            .FirstOrDefault(child => child > noun && grammar.BareRelation(child) == "nmod" && grammar.Preposition(child) == "by", -1);
        if (author >= 0)
        {
            _coordination.Add(found, slot, author, true);
            return;
        }

        var isTie = carriers.Contains("part", grammar.Lemma(noun));
        var subject = grammar.Child(noun, "nsubj");
        if (isTie && subject >= 0)
        {
            _coordination.Add(found, slot, subject, true);
            return;
        }

        var carrier = grammar.Head(noun);
        if (carrier < 0 || !grammar.IsVerbal(carrier))
        {
            return;
        }

        if (grammar.BareRelation(noun) == "obj" && !grammar.IsPassive(carrier))
        {
            BorrowFromVerb(found, carrier, slot, depth, control: false);
        }
        else if (isTie && grammar.BareRelation(noun) == "obl")
        {
            BorrowFromVerb(found, carrier, slot, depth, control: carriers.Contains("blaming", grammar.Lemma(carrier)));
        }
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
            // "and a third arrested" is one of its own too.
            if (grammar.Upos(token) is "NOUN" or "PROPN" or "NUM" or "PRON" or "DET")
            {
                return true;
            }
        }

        return false;
    }
}
