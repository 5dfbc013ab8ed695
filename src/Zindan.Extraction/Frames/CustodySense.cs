using Zindan.Core.Entities;
using Zindan.Core.Statements;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Participants;
using Zindan.Extraction.Propositions;

namespace Zindan.Extraction.Frames;

/// <summary>Tells an arrest from the other senses of its words: caught by police, not in the crossfire; picked up by officers, not by a bus; and a law's "people who are convicted" from people.</summary>
internal sealed class CustodySense(ParticipantMap map, ExtractionLexicon lexicon, FugitiveSense fugitives)
{
    /// <summary>Whether a word that may mean an arrest means one.</summary>
    /// <param name="proposition">The proposition.</param>
    /// <param name="fillers">Who fills its slots.</param>
    /// <param name="isAfterEscape">Whether the article told of an escape before: whoever is caught then is caught by those who look for him.</param>
    public bool IsArrest(Proposition proposition, IReadOnlyList<Filler> fillers, bool isAfterEscape = false)
    {
        if (proposition.Arguments.Any(argument => argument.Slot is "in" or "on" or "by" && IsSnare(argument.Token)))
        {
            return false;
        }

        // "the prisoners were handcuffed": who is held already is not arrested.
        if (
            proposition.Trigger.Words[0] is "handcuff" or "cuff"
            && fillers.Any(filler => filler is { Role: "detainee", Participant.IsPrisoner: true } && !fugitives.HasFled(filler.Participant))
        )
        {
            return false;
        }

        return fillers.Any(filler => filler.Role == "detainee" && filler.Participant.Label is EntityLabel.Person or EntityLabel.Cohort)
            && (
                IsByForceOrOfWanted(fillers)
                || map.Grammar.IsPassive(proposition.Token)
                    && fillers.Any(filler => filler is { Role: "detainee", Participant.Side: Side.Counted })
                    && fugitives.HaveEscapedBefore(proposition.Token)
                || fillers.Any(filler => filler.Role == "agent" && filler.Participant.Side == Side.NonState)
                || (IsTold(proposition.Token) || isAfterEscape) && !IsByOthers(proposition, fillers)
            );
    }

    /// <summary>Whether somebody was only seen in a picture ("captured on camera", "In the photograph, he was captured with").</summary>
    public bool IsPictured(Proposition proposition, IReadOnlyList<Filler> fillers) =>
        proposition.Trigger.Frame.Name == "Arrest"
        && (
            proposition.Arguments.Any(argument => argument.Slot is "in" or "on" or "by" or "from" or "subj" && Is("image", argument.Token))
            || fillers.Any(filler => filler is { Role: "agent", Participant: { Label: EntityLabel.Group, Kind: GroupKind.Media } })
        );

    /// <summary>Whether words that tell of rough hands ("bundled into a car", "dragged away") tell of somebody taken: by those who arrest or abduct, or of those who are sought.</summary>
    public bool IsTaking(IReadOnlyList<Filler> fillers) =>
        fillers.Any(filler => filler.Role == "detainee" && filler.Participant.Label is EntityLabel.Person or EntityLabel.Cohort)
        && (IsByForceOrOfWanted(fillers) || fillers.Any(filler => filler.Role == "agent" && IsOutlaw(filler.Participant)));

    /// <summary>Whether somebody is held for a deed ("held over the stabbing", "on suspicion of", "in connection with").</summary>
    public bool IsHeldForDeed(Proposition proposition, IReadOnlyList<Filler> fillers) =>
        fillers.Any(filler => filler.Role == "detainee" && filler.Participant.Label is EntityLabel.Person or EntityLabel.Cohort)
            && fillers.All(filler => filler.Role != "agent" || IsForce(filler.Participant))
            && proposition.Arguments.Any(argument =>
                argument.Slot == "over" && IsDeed(argument.Token)
                || argument.Slot == "on" && map.Grammar.Lemma(argument.Token) is "suspicion" or "charge"
                || argument.Slot == "in" && map.Grammar.Lemma(argument.Token) == "connection"
                || argument.Slot == "for" && map.Grammar.Lemma(argument.Token) is "questioning" or "interrogation"
            )
        || IsHeldByPolice(proposition, fillers)
        || IsListed(proposition, fillers);

    // "dozens were detained; those held include the owner of the van".
    private bool IsListed(Proposition proposition, IReadOnlyList<Filler> fillers) =>
        proposition.Token > 0
        && map.Grammar.Form(proposition.Token) == "held"
        && map.Grammar.Form(proposition.Token - 1) == "those"
        && fillers.Any(filler => filler is { Role: "detainee", Participant.Label: EntityLabel.Person or EntityLabel.Cohort })
        && IsTold(proposition.Token);

    // "police are holding five men": those whose trade it is, and just now; guards and soldiers hold those who were arrested long ago.
    private bool IsHeldByPolice(Proposition proposition, IReadOnlyList<Filler> fillers) =>
        map.Grammar.Form(proposition.Token) is "holding" or "held"
        && (
            map.Grammar.HasAuxiliary(proposition.Token, "be")
            || map.Grammar.IsPassive(proposition.Token)
            || map.Grammar.Form(proposition.Token) == "held" && map.Grammar.Xpos(proposition.Token) == "VBD"
        )
        && fillers.Any(filler => filler is { Role: "detainee", Participant.Label: EntityLabel.Person or EntityLabel.Cohort })
        && fillers.Any(filler => filler.Role == "agent" && lexicon.Custody.Contains("holder", map.Grammar.Lemma(filler.Token)));

    /// <summary>Whether a hunt or search is one for people, or by those who arrest.</summary>
    public bool IsPursuit(Proposition proposition, IReadOnlyList<Filler> fillers) =>
        fillers.Any(filler =>
            filler.Role == "target" && filler.Participant.Label is EntityLabel.Person or EntityLabel.Cohort
            || filler.Role == "agent" && IsForce(filler.Participant)
        ) || IsTold(proposition.Token);

    /// <summary>Whether a sentence is one of a sport's judges ("sentenced to a two-match ban").</summary>
    public bool IsSanction(Proposition proposition) =>
        proposition.Trigger.Frame.Name == "Conviction"
        && proposition.Arguments.Any(argument => argument.Slot == "to" && Is("sanction", argument.Token));

    /// <summary>Whether "condemn" means to blame, or a hard life, and no punishment by a court ("condemned the attackers", "to a life of fear").</summary>
    public bool IsBlame(Proposition proposition) =>
        proposition.Trigger is { Frame.Name: "Conviction", Words: ["condemn"] }
        && !proposition.Arguments.Any(argument => argument.Slot == "to" && Is("penalty", argument.Token) && !IsOfSomething(argument.Token))
        && !(map.Grammar.Child(proposition.Token, "xcomp") is >= 0 and var deed && Is("penalty", deed));

    /// <summary>Whether somebody was only held before trial ("was jailed for three weeks and released on bail").</summary>
    public bool IsRemand(Proposition proposition)
    {
        if (proposition.Trigger is not { Frame.Name: "Conviction", Words: ["jail" or "imprison"] })
        {
            return false;
        }

        // "were jailed on suspicion of plotting": held, and not convicted.
        if (proposition.Arguments.Any(argument => argument.Slot == "on" && map.Grammar.Lemma(argument.Token) == "suspicion"))
        {
            return true;
        }

        var sentence = map.Document.SentenceOf(proposition.Token).Tokens;
        for (var token = sentence.Start; token < sentence.End; token++)
        {
            if (Is("remand", token))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether "convict" is what somebody is called ("one more, convict X, fell"), whatever the tree makes of it.</summary>
    public bool IsCalling(Proposition proposition) =>
        proposition.Trigger is { Frame.Name: "Conviction", Words: ["convict"] }
        && map.Grammar.Form(proposition.Token) == "convict"
        && map.Grammar.Children(proposition.Token).All(child => map.Grammar.BareRelation(child) is not ("nsubj" or "aux" or "mark"))
        && (proposition.Token == 0 || map.Grammar.Upos(proposition.Token - 1) is not ("AUX" or "PART"));

    /// <summary>Whether the sentence of a token, or one of the two before it, speaks of police, soldiers or custody.</summary>
    public bool IsTold(int token)
    {
        var sentence = map.Document.SentenceOf(token);
        var start = map.Document.Sentences[Math.Max(0, sentence.Index - 2)].Tokens.Start;
        for (var word = start; word < sentence.Tokens.End; word++)
        {
            if (word != token && (Is("force", word) || Is("custody", word)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a passive in the present tells what happens to such people as a rule ("stiffer terms for people who are convicted").</summary>
    public bool IsGeneric(Proposition proposition, IReadOnlyList<Filler> fillers) =>
        fillers.Count > 0
        && fillers.All(filler => filler.Participant is { Label: EntityLabel.Cohort, IsNamed: false } && IsBare(filler))
        && (
            proposition.Trigger is { Part: TriggerPart.Verb, Frame.Name: "Arrest" or "Conviction" or "Charge" or "Killing" or "Injury" }
                && IsHabitual(proposition.Token)
            || proposition is { Trigger.Frame.Name: "Conviction", Factuality.Stance: Stance.Planned }
            || proposition.Trigger is { Part: TriggerPart.Noun, Frame.Name: "Conviction" or "Charge" }
                && !map.Grammar.Children(proposition.Token).Any(child => map.Grammar.BareRelation(child) == "amod")
        );

    private bool IsByForceOrOfWanted(IReadOnlyList<Filler> fillers) =>
        fillers.Any(filler => filler.Role == "agent" && IsForce(filler.Participant))
        || fillers.Any(filler => filler.Role == "detainee" && IsWanted(filler.Participant));

    // "men with rifles seized a woman", "was seized by masked men" in a town with police: no arrest.
    private bool IsByOthers(Proposition proposition, IReadOnlyList<Filler> fillers) =>
        fillers.Any(filler =>
            filler is { Role: "agent", Participant: { Label: EntityLabel.Person or EntityLabel.Cohort } doer } && !IsOutlaw(doer)
        )
        || proposition.Arguments.Any(argument =>
            argument is { Slot: "subj", IsInherited: false }
            && map.At(argument.Token) is null
            && lexicon.People.SideOf(map.Grammar.Lemma(argument.Token)) is not (null or Side.State or Side.Official)
        );

    // Inmates and rebels take hostages and prisoners of their own, which is told as a kidnapping.
    private static bool IsOutlaw(Participant participant) =>
        participant.Side is Side.NonState or Side.Detained
        || participant is { Label: EntityLabel.Group, Kind: GroupKind.Militant or GroupKind.Criminal };

    private static bool IsForce(Participant participant) =>
        participant.Side is Side.State or Side.Official
        || participant is { Label: EntityLabel.Group, Kind: GroupKind.State or GroupKind.Military };

    private bool IsWanted(Participant participant) =>
        participant.IsPrisoner || participant.Side == Side.NonState || participant.Role is "suspect" || fugitives.HasFled(participant);

    private bool IsDeed(int token) =>
        lexicon.Frames.Of(TriggerPart.Noun, map.Grammar.Lemma(token)).Any(trigger => trigger.Frame.EventType is not null);

    private bool IsOfSomething(int token) =>
        map.Grammar.Lemma(token) == "life" && token + 1 < map.Grammar.Count && map.Grammar.Form(token + 1) == "of";

    private bool IsSnare(int token) => Is("snare", token);

    private bool Is(string name, int token) => lexicon.Custody.Contains(name, map.Grammar.Lemma(token));

    private bool IsBare(Filler filler) => map.PhraseAt(filler.Token) is { Determiner: null } && filler.Participant.Count.IsUnknown;

    private bool IsHabitual(int verb)
    {
        var grammar = map.Grammar;
        var present = false;
        foreach (var child in grammar.Children(verb))
        {
            if (grammar.BareRelation(child) is not ("aux" or "cop"))
            {
                continue;
            }

            if (grammar.Form(child) is "being" or "been" or "have" or "has")
            {
                return false;
            }

            present |= grammar.Form(child) is "are" or "is" or "get" or "gets";
        }

        return present;
    }
}
