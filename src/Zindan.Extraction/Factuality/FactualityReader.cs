using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Propositions;

namespace Zindan.Extraction.Factuality;

/// <summary>
/// Reads off the tree how surely a predicate is meant: cues on the predicate itself, then on each governor up to the root, as far as the relation between them lets them reach.
/// </summary>
internal sealed class FactualityReader(Grammar grammar, CueTable cues, SpeakerFinder speakers)
{
    private const int MaximumSteps = 12;

    /// <summary>The factuality of a predicate.</summary>
    /// <param name="predicate">The token of the verb or noun of action.</param>
    public FactualityReading Of(int predicate)
    {
        var found = new CueSet();
        Local(found, predicate);
        if (IsNegatedOnTheSurface(predicate))
        {
            found.Add(Cue.Negate, "not");
        }

        if (IsPurpose(predicate))
        {
            found.Add(Cue.Plan, "to");
        }

        var speaker = Climb(found, predicate);
        if (speaker is null)
        {
            speaker = speakers.OfSentence(predicate);
        }

        if (
            speaker is not null
            && speaker.Text.Split(' ').Any(word => word is "purported" or "purportedly" or "alleged" or "self-described")
        )
        {
            found.Add(Cue.Allege, "speaker");
        }

        return new FactualityReading(found.Stance, speaker?.Text, speaker?.Token ?? -1, found.IsDropped, [.. found.Rules]);
    }

    /// <summary>The factuality of what a description says ("a suspected member of X"): its own adjectives, and its governors only where it is a predicate.</summary>
    /// <param name="noun">The head of the description.</param>
    public FactualityReading OfDescription(int noun)
    {
        var isPredicate = grammar.Child(noun, "cop") >= 0 || grammar.Preposition(noun) == "as" || grammar.BareRelation(noun) == "xcomp";
        if (isPredicate)
        {
            return Of(noun);
        }

        var found = new CueSet();
        foreach (var child in grammar.Children(noun))
        {
            if ((cues.Of("adjective", grammar.Lemma(child)) ?? cues.Of("adjective", grammar.Form(child))) is { } cue)
            {
                found.Add(cue, grammar.Form(child));
            }
        }

        var speaker = speakers.OfSentence(noun);
        return new FactualityReading(found.Stance, speaker?.Text, speaker?.Token ?? -1, found.IsDropped, [.. found.Rules]);
    }

    private Speaker? Climb(CueSet found, int predicate)
    {
        var full = true;
        Speaker? speaker = null;
        for (var (current, steps) = (predicate, 0); steps < MaximumSteps; steps++)
        {
            var head = grammar.Head(current);
            if (head < 0)
            {
                break;
            }

            full = Step(found, current, head, full);
            speaker ??= speakers.OfGovernor(current, head);
            current = head;
        }

        return speaker;
    }

    // Whether the governors further up still bear on the predicate.
    private bool Step(CueSet found, int current, int head, bool full)
    {
        if (!full)
        {
            return false;
        }

        var relation = grammar.Relation(current);
        switch (grammar.BareRelation(current))
        {
            case "xcomp":
            case "ccomp":
            case "csubj":
                Governor(found, head, relation);
                return true;
            case "advcl":
                // "accused of killing", "tried to get in by cutting": a complement in all but name when a preposition marks it.
                if (Marker(current) is "of" or "for" or "with" or "from" or "in" or "to")
                {
                    Governor(found, head, relation);
                    return true;
                }

                return false;
            case "acl" when relation != "acl:relcl":
                if (grammar.Xpos(current) is "VB" or "VBG" || Marker(current) is "to" or "of" or "that")
                {
                    Governor(found, head, relation);
                    return grammar.IsNominal(head);
                }

                return false;
            case "obj":
            case "obl":
            case "nmod":
            case "nsubj" when grammar.Relation(current) == "nsubj:pass":
                if (grammar.IsVerbal(head))
                {
                    ObjectGovernor(found, current, head);
                    return true;
                }

                NounGovernor(found, current, head);
                return true;
            case "conj":
                return Conjunct(found, current, head);
            case "compound":
                NounGovernor(found, current, head);
                return true;
            case "appos":
                return true;
            default:
                return false;
        }
    }

    private void Local(CueSet found, int predicate)
    {
        foreach (var child in grammar.Children(predicate))
        {
            var (form, lemma) = (grammar.Form(child), grammar.Lemma(child));
            switch (grammar.BareRelation(child))
            {
                case "advmod":
                    AddAdverb(found, form);
                    break;
                case "aux":
                    AddModal(found, form, predicate);
                    break;
                case "mark" when cues.Of("mark", form) is { } mark:
                    found.Add(mark, form);
                    break;
                case "advcl" when grammar.Children(child).Any(inner => cues.Of("mark", grammar.Form(inner)) == Cue.Condition):
                    found.Add(Cue.Condition, "if-clause");
                    break;
                case "cc" or "mark" or "case" or "advmod" when form is "rather" or "instead" or "than":
                    found.Add(Cue.Fail, form);
                    break;
                case "amod" or "compound" when cues.Of("adjective", lemma) is { } adjective:
                    found.Add(adjective, form);
                    break;
                case "amod" when cues.Of("adjective", form) is { } adjective:
                    found.Add(adjective, form);
                    break;
                case "det" when form is "no" or "neither":
                    found.Add(Cue.Negate, form);
                    break;
                case "case" when form == "without":
                    found.Add(Cue.Negate, form);
                    break;
                case "nsubj" when IsNobody(child):
                    found.Add(Cue.Negate, form);
                    break;
                case "obj" when IsNobody(child):
                    found.Add(Cue.Negate, form);
                    break;
                default:
                    break;
            }
        }
    }

    private bool IsNobody(int noun) =>
        grammar.Form(noun) is "nobody" or "none" or "no-one" or "neither"
        || grammar
            .Children(noun)
            .Any(child => grammar.Form(child) is "no" or "neither" && grammar.BareRelation(child) is "det" or "nummod" or "advmod");

    private void AddAdverb(CueSet found, string form)
    {
        if (cues.Of("adverb", form) is { } cue)
        {
            found.Add(cue, form);
        }
    }

    private void AddModal(CueSet found, string form, int predicate)
    {
        switch (form)
        {
            case "may" or "might" or "could" or "can" when grammar.HasAuxiliary(predicate, "have"):
                found.Add(Cue.Allege, form);
                break;
            case "may" or "might" or "could" or "can":
                found.Add(Cue.Doubt, form);
                break;
            case "will" or "would" or "shall" or "should" or "must" or "'ll" or "wo" or "ought":
                found.Add(Cue.Plan, form);
                break;
            default:
                break;
        }
    }

    private void Governor(CueSet found, int head, string relation)
    {
        var lemma = grammar.Lemma(head);
        if (grammar.IsVerbal(head))
        {
            LocalNegation(found, head);
            if (cues.Of("verb", lemma) is not { } cue)
            {
                // "is said to", "was reported to have": nobody is named who says so.
                return;
            }

            switch (cue)
            {
                case Cue.Report when relation == "xcomp" && grammar.IsPassive(head):
                    found.Add(Cue.Allege, lemma);
                    break;
                case Cue.Report or Cue.Fact:
                    break;
                case Cue.Plan
                or Cue.Attempt
                    when relation.StartsWith("ccomp", StringComparison.Ordinal)
                        && lemma is not ("demand" or "order" or "propose" or "want" or "hope" or "wish"):
                    break;
                default:
                    found.Add(cue, lemma);
                    break;
            }

            return;
        }

        if (grammar.Upos(head) == "ADJ")
        {
            if (cues.Of("adjective", lemma) is { } adjective)
            {
                found.Add(adjective, lemma);
            }
            else if (lemma is "unable" or "impossible")
            {
                found.Add(Cue.Fail, lemma);
            }
            else if (lemma is "ready" or "due" or "set" or "willing" or "eager" or "keen")
            {
                found.Add(Cue.Plan, lemma);
            }

            LocalNegation(found, head);
            return;
        }

        NounCue(found, head);
    }

    private void ObjectGovernor(CueSet found, int noun, int head)
    {
        var lemma = grammar.Lemma(head);
        LocalNegation(found, head);
        foreach (var child in grammar.Children(head))
        {
            if (grammar.BareRelation(child) == "aux")
            {
                AddModal(found, grammar.Form(child), head);
            }
            else if (grammar.BareRelation(child) == "advmod")
            {
                AddAdverb(found, grammar.Form(child));
            }
        }

        var preposition = grammar.Preposition(noun);
        if (cues.Of("verb", lemma) is not { } cue)
        {
            if (
                lemma is "arrest" or "detain" or "hold" or "want" or "seek" or "try" or "hunt" or "question"
                && preposition is "for" or "over" or "on" or "in"
            )
            {
                found.Add(Cue.Allege, lemma);
            }

            return;
        }

        var isComplement = grammar.BareRelation(noun) is "obj" or "nsubj"
            ? true
            : preposition is "of" or "for" or "with" or "over" or "to" or "in" or "on";
        if (!isComplement || cue is Cue.Report or Cue.Fact)
        {
            return;
        }

        if (
            cue == Cue.Allege
            && lemma is "fear" or "consider" or "understand" or "seem" or "appear" or "believe" or "think"
            && grammar.BareRelation(noun) is "obl" or "nsubj"
        )
        {
            return;
        }

        if (
            cue is Cue.Plan
            && (
                lemma is "order" or "demand" or "ask" or "need" or "call" or "expect" or "appeal" or "want" or "offer" or "decide" or "urge"
            )
            && grammar.BareRelation(noun) == "obl"
            && preposition is not ("of" or "for")
        )
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

    private void NounGovernor(CueSet found, int noun, int head)
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

        Local(found, head);
    }

    private void LocalNegation(CueSet found, int head)
    {
        foreach (var child in grammar.Children(head))
        {
            if (grammar.BareRelation(child) == "advmod" && cues.Of("adverb", grammar.Form(child)) is Cue.Negate)
            {
                found.Add(Cue.Negate, grammar.Form(child));
            }
            else if (grammar.BareRelation(child) == "nsubj" && IsNobody(child))
            {
                found.Add(Cue.Negate, grammar.Form(child));
            }
            else if (grammar.BareRelation(child) == "mark" && cues.Of("mark", grammar.Form(child)) == Cue.Condition)
            {
                found.Add(Cue.Condition, grammar.Form(child));
            }
        }
    }

    // A second conjunct shares hedge and intention of the first ("planned to attack and kill"), not its negation.
    private bool Conjunct(CueSet found, int current, int head)
    {
        if (grammar.IsVerbal(head) && grammar.Xpos(current) is "VB" or "VBN" or "VBG")
        {
            foreach (var child in grammar.Children(head))
            {
                if (grammar.BareRelation(child) == "aux" && grammar.Xpos(current) == "VB")
                {
                    AddModal(found, grammar.Form(child), head);
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

    // "was not, as one report had it, killed": the tree may hang the negation elsewhere.
    private bool IsNegatedOnTheSurface(int predicate)
    {
        if (!grammar.IsVerbal(predicate))
        {
            return false;
        }

        var inside = false;
        for (var token = predicate - 1; token >= 0 && token > predicate - 14; token--)
        {
            var form = grammar.Form(token);
            if (form is "not" or "n't" or "never" or "nor")
            {
                return true;
            }

            if (form == ",")
            {
                inside = !inside;
            }
            else if (!inside && grammar.Upos(token) is not ("AUX" or "ADV" or "PART"))
            {
                return false;
            }
        }

        return false;
    }

    // "an operation to capture X", "came to kill him": what is meant to happen, not what did.
    private bool IsPurpose(int predicate) =>
        grammar.Xpos(predicate) == "VB"
        && Marker(predicate) == "to"
        && grammar.Head(predicate) is >= 0 and var head
        && (
            grammar.BareRelation(predicate) == "advcl" && grammar.Lemma(head) is not ("use" or "manage" or "help")
            || grammar.BareRelation(predicate) == "acl"
                && grammar.Upos(head) is "NOUN" or "PROPN"
                && grammar.Lemma(head) is not ("first" or "last" or "man" or "person" or "inmate" or "prisoner")
        );

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
}
