using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Propositions;

namespace Zindan.Extraction.Factuality;

/// <summary>
/// Reads off the tree how surely a predicate is meant: cues on the predicate itself, then on each governor up to the root, as far as the relation between them lets them reach.
/// </summary>
internal sealed class FactualityReader(Grammar grammar, CueTable cues, SpeakerFinder speakers, GenreFinder genres)
{
    private const int MaximumSteps = 12;
    private readonly LocalCues _local = new(grammar, cues);
    private readonly GovernorCues _governors = new(grammar, cues, new LocalCues(grammar, cues));
    private readonly Corrections _corrections = new(grammar, cues);
    private readonly ContentClauses _contents = new(grammar, cues);
    private readonly SurfaceCues _surface = new(grammar, cues);
    private readonly OutcomeCues _outcomes = new(grammar, cues);
    private readonly Dismissals _dismissals = new(grammar, cues);
    private readonly UntrueTellings _untrue = new(grammar, cues);

    /// <summary>The factuality of a predicate.</summary>
    /// <param name="predicate">The token of the verb or noun of action.</param>
    public FactualityReading Of(int predicate)
    {
        var found = new CueSet();
        AddGenre(found, predicate);
        _local.Add(found, predicate);
        if (grammar.BareRelation(predicate) == "conj")
        {
            _local.AddShared(found, predicate, grammar.Head(predicate));
        }

        if (grammar.IsVerbal(predicate))
        {
            _surface.Add(found, predicate);
        }

        if (_untrue.Contains(predicate))
        {
            found.Add(Cue.Deny, "untrue");
        }

        if (IsAlternative(predicate))
        {
            found.Add(Cue.Allege, "or");
        }

        if (IsPurpose(predicate) || IsJoinedToPurpose(predicate))
        {
            found.Add(Cue.Plan, "to");
        }

        if (speakers.VerbOfSentence(predicate) is >= 0 and var verb && _corrections.IsTakenBack(verb))
        {
            found.Add(Cue.Deny, "correction");
        }

        if (speakers.VerbOfSentence(predicate) is >= 0 and var reporting)
        {
            _governors.AddReport(found, reporting);
        }

        if (_outcomes.DeedOf(predicate) is >= 0 and var deed)
        {
            _outcomes.Add(found, deed, Of(deed));
        }

        var speaker = Climb(found, predicate) ?? speakers.OfSentence(predicate);
        if (speaker is not null && speaker.Text.Split(' ').Any(word => cues.Of("speaker", word) == Cue.Allege))
        {
            found.Add(Cue.Allege, "speaker");
        }

        if (_dismissals.IsDismissed(predicate, speaker))
        {
            found.Add(Cue.Deny, "dismissed");
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
        AddGenre(found, noun);
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

    private void AddGenre(CueSet found, int token)
    {
        if (genres.Of(token) is { } genre)
        {
            found.Add(Cue.Doubt, genre);
        }
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

            if (full && _contents.NounOf(current) is >= 0 and var content)
            {
                _governors.AddContent(found, content);
                current = content;
                continue;
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
            case "ccomp" when speakers.IsClaimOfThing(head):
                return false;
            case "xcomp":
            case "ccomp":
            case "csubj":
                _governors.AddComplement(found, head, relation);
                if (relation == "xcomp" && IsInfinitive(current))
                {
                    _governors.AddOrder(found, head);
                }

                return true;
            case "advcl":
                if (IsYetToCome(current, head))
                {
                    found.Add(Cue.Condition, "time");
                    return false;
                }

                // "planned to kill her by strangling": the manner of a deed is as sure as the deed.
                if (grammar.Marker(current) == "by")
                {
                    return true;
                }

                // "was detained for killing": for what somebody is held is not proved.
                if (grammar.Marker(current) is "for" or "over" && _governors.AddGround(found, head))
                {
                    return true;
                }

                // "accused of killing", "tried to get in by cutting": a complement in all but name when a preposition marks it.
                if (grammar.Marker(current) is "of" or "for" or "with" or "from" or "in" or "to" || IsInfinitive(current))
                {
                    _governors.AddComplement(found, head, relation);
                    return true;
                }

                return false;
            case "acl" when DeedsBeside.IsDoneBeside(grammar, cues, current):
                return false;
            case "acl" when relation != "acl:relcl":
                if (grammar.Xpos(current) is "VB" or "VBG" || grammar.Marker(current) is "to" or "of" or "that")
                {
                    _governors.AddComplement(found, head, relation);
                    return grammar.IsNominal(head);
                }

                return false;
            case "obj":
            case "obl":
            case "nmod":
            case "nsubj" when grammar.Relation(current) == "nsubj:pass":
                if (grammar.IsVerbal(head))
                {
                    _governors.AddObject(found, current, head);
                    return true;
                }

                _governors.AddModifier(found, current, head);
                return true;
            case "conj":
                return _governors.AddConjunct(found, current, head);
            case "compound":
                _governors.AddModifier(found, current, head);
                return true;
            case "appos":
                return true;
            default:
                return false;
        }
    }

    // "who have been accused, charged or convicted": one of these.
    private bool IsAlternative(int predicate)
    {
        if (!grammar.IsVerbal(predicate))
        {
            return false;
        }

        var first =
            grammar.BareRelation(predicate) == "conj" && grammar.Head(predicate) is >= 0 and var head && grammar.IsVerbal(head)
                ? head
                : predicate;
        return grammar
            .Children(first)
            .Any(other =>
                grammar.BareRelation(other) == "conj"
                && grammar.IsVerbal(other)
                && grammar.Child(other, "nsubj") < 0
                && grammar.Child(other, "cc") is >= 0 and var joint
                && grammar.Form(joint) == "or"
            );
    }

    // "an operation to capture X", "came to kill him": what is meant to happen, not what did.
    private bool IsPurpose(int predicate) =>
        grammar.Xpos(predicate) == "VB"
        && grammar.Marker(predicate) == "to"
        && grammar.Head(predicate) is >= 0 and var head
        && (
            grammar.BareRelation(predicate) == "advcl"
                // "bombs to be used to attack": used they are not yet.
                && (cues.Of("purpose", grammar.Lemma(head)) != Cue.Fact || grammar.Marker(head) == "to")
                && !TakenChances.Contain(grammar, cues, grammar.Child(head, "obj"))
            || grammar.BareRelation(predicate) == "acl"
                && grammar.Upos(head) is "NOUN" or "PROPN"
                && cues.Of("doer", grammar.Lemma(head)) != Cue.Fact
                && cues.Of("noun", grammar.Lemma(head)) != Cue.Attempt
                && !(grammar.BareRelation(head) == "obj" && cues.Of("purpose", grammar.Lemma(grammar.Head(head))) == Cue.Fact)
                && !TakenChances.Contain(grammar, cues, head)
        );

    // "it may take years to capture or kill him".
    private bool IsJoinedToPurpose(int predicate) =>
        grammar.Xpos(predicate) == "VB"
        && grammar.BareRelation(predicate) == "conj"
        && grammar.Child(predicate, "nsubj") < 0
        && IsPurpose(grammar.Head(predicate));

    // "will rest when he is caught", "until they are freed", "should be careful when sentencing": the time named is not there yet.
    private bool IsYetToCome(int verb, int head)
    {
        var (isOpen, isUntil, isPast) = (false, false, grammar.Xpos(verb) == "VBD");
        foreach (var child in grammar.Children(verb))
        {
            isOpen |= child < verb && grammar.Form(child) is "when" or "once" or "after" or "before";
            isUntil |= child < verb && grammar.Form(child) is "until" or "till";
            isPast |= grammar.Form(child) is "was" or "were" or "had" or "been";
        }

        return !isPast
            && (isUntil && grammar.Xpos(verb) != "VBG" || isOpen)
            && (
                isUntil
                || grammar
                    .Children(head)
                    .Any(child => grammar.BareRelation(child) == "aux" && cues.Of("modal", grammar.Form(child)) is Cue.Plan or Cue.Allege)
            );
    }

    // "refused ever after to join": other marks may stand before the "to".
    private bool IsInfinitive(int verb) =>
        grammar.Xpos(verb) == "VB"
        && grammar.Children(verb).Any(child => grammar.BareRelation(child) == "mark" && grammar.Form(child) == "to");
}
