using Zindan.Core.Entities;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Participants;
using Zindan.Extraction.Propositions;

namespace Zindan.Extraction.Frames;

/// <summary>Checks what a trigger requires of the text before it counts: words that news uses in many senses count only where the sense is proved.</summary>
internal sealed class Requirements(ParticipantMap map, ExtractionLexicon lexicon)
{
    // How many sentences before a list of the dead may tell how they died.
    private const int ListReach = 4;

    private readonly CustodySense _custody = new(map, lexicon);
    private readonly RaiderSense _raiders = new(map, lexicon);
    private readonly Vetoes _vetoes = new(map, lexicon, new CustodySense(map, lexicon));

    /// <summary>Whether a proposition has what its trigger requires.</summary>
    public bool Hold(Proposition proposition, IReadOnlyList<Filler> fillers)
    {
        if (_vetoes.Refuse(proposition, fillers))
        {
            return false;
        }

        var document = map.Document;
        var sentence = document.SentenceOf(proposition.Token);
        if (proposition.Trigger is { Part: TriggerPart.Noun, Frame.Name: "Attack" } && IsHarmless(proposition.Token))
        {
            return false;
        }

        switch (proposition.Trigger.Requirement)
        {
            case "detention" or "prison-context" when _raiders.AreRaiders(proposition, fillers):
                return false;
            case "detention":
                return fillers.Any(filler => filler.Participant.Label == EntityLabel.Prison)
                    || IsToldOf(proposition, fillers)
                    || !HasGrave(sentence.Tokens.Start, sentence.Tokens.End)
                        && (
                            fillers.Any(filler => IsDetained(filler.Participant))
                            || HasPrisonWord(sentence.Tokens.Start, sentence.Tokens.End) && !IsEscapeOfHarm(proposition)
                        );
            case "prison-context":
                return fillers.Any(filler => filler.Role == "facility")
                    || fillers.Any(filler => filler.Role == "escapee" && IsDetained(filler.Participant));
            case "freed":
                return fillers.Any(filler => filler.Role == "escapee" && IsDetained(filler.Participant))
                    && fillers.Any(filler =>
                        filler.Role == "freer"
                        && filler.Participant
                            is { Side: Side.NonState or Side.Detained or Side.Counted or Side.Suspect }
                                or { Label: EntityLabel.Group, Kind: GroupKind.Militant or GroupKind.Criminal }
                    );
            case "human-object":
                return fillers.Any(filler =>
                    filler.Role is "victim" or "detainee" or "defendant"
                    && filler.Participant.Label is EntityLabel.Person or EntityLabel.Cohort
                );
            case "human-target":
                return IsTargeted(proposition, fillers);
            case "hit-target":
                return IsTargeted(proposition, fillers)
                    && !proposition.Arguments.Any(argument =>
                        argument.Slot == "obj" && lexicon.Contexts.Contains("no-target", map.Grammar.Lemma(argument.Token))
                    );
            case "weapon":
                return proposition.Arguments.Any(argument =>
                    argument.Slot is "subj" or "obj" && lexicon.Contexts.Contains("weapon", map.Grammar.Lemma(argument.Token))
                );
            case "human-subject":
                return fillers.Any(filler => filler.Role == "agent");
            case "group-object":
                return fillers.Any(filler => filler.Participant.Label == EntityLabel.Group && filler.Role is "group" or "target")
                    && !IsLedOn(proposition);
            case "band-object":
                return fillers.Any(filler =>
                    filler.Participant
                        is { Label: EntityLabel.Group, Kind: GroupKind.Militant or GroupKind.Criminal or GroupKind.Political }
                    && filler.Role == "group"
                );
            case "officer-object" or "officer-subject":
                return fillers.Any(filler =>
                    filler.Role == "officeholder"
                    && (filler.Participant.Titles.Count > 0 || filler.Participant.Side is Side.Official or Side.State)
                );
            case "violent":
                return IsInDeed(proposition) || HasViolence(proposition, 1);
            case "listed":
                return HasViolence(proposition, ListReach);
            case "combat":
                return fillers.Count(filler => filler.Role is "agent" or "opponent" && IsArmed(filler.Participant)) > 1;
            case "bomb":
                return map.Grammar.Lemma(proposition.Words.Last) is not ("blast" or "explosion")
                    || HasBombWord(sentence.Tokens.Start, sentence.Tokens.End)
                    || HasBombWord(0, map.Grammar.Count);
            case "searching":
                return fillers.Any(filler =>
                    filler.Role == "agent"
                    && (
                        filler.Participant.Side is Side.State
                        || filler.Participant is { Label: EntityLabel.Group, Kind: GroupKind.State or GroupKind.Military }
                    )
                );
            case "surrendered":
                return Surrendered(proposition, fillers);
            case "custody":
                return _custody.IsArrest(proposition, fillers);
            case "pursuit":
                return _custody.IsPursuit(proposition, fillers);
            case "facility":
                return fillers.Any(filler => filler.Role == "facility")
                    && fillers.Any(filler => filler.Role == "prisoner" && !IsKeeper(filler.Participant));
            case "confined":
                return fillers.Any(filler => filler.Role == "facility")
                    && fillers.Any(filler => filler.Role == "prisoner" && MayBeConfined(filler.Participant));
            case "facility-object":
                return fillers.Any(filler => filler.Role == "facility") && fillers.Any(filler => filler.Role == "operator");
            default:
                return true;
        }
    }

    // "led officers on a chase": who is led somewhere has no new leader.
    private static bool IsLedOn(Proposition proposition) =>
        proposition.Trigger.Words is ["lead"] && proposition.Arguments.Any(argument => argument.Slot is "on" or "to" or "into" or "away");

    // "Police give a lower figure: 180 escaped": a bare number, of those whose escape was told before.
    private bool IsToldOf(Proposition proposition, IReadOnlyList<Filler> fillers) =>
        proposition.Trigger.Part == TriggerPart.Verb
        && fillers.Any(filler =>
            filler is { Role: "escapee", Participant: { Label: EntityLabel.Cohort } people }
            && (people.Side == Side.Counted || people.Whole is { IsEscaped: true })
            && map.Grammar.Upos(filler.Token) == "NUM"
        )
        && !IsEscapeOfHarm(proposition)
        && map.All.Any(cohort => cohort is { Label: EntityLabel.Cohort, IsEscaped: true } && cohort.FirstToken < proposition.Token);

    private static bool IsDetained(Participant participant) =>
        participant.IsDetained || participant.Side == Side.Detained || participant.Whole is { } whole && whole.Side == Side.Detained;

    private static bool IsKeeper(Participant participant) =>
        participant.Side == Side.State && participant.Role is "guard" or "warder" or "warden" or "jailer";

    // Guards and ministers are in prisons too.
    private static bool MayBeConfined(Participant participant) =>
        IsDetained(participant)
        || participant is { Label: EntityLabel.Person, IsNamed: true, Titles.Count: 0, Side: null or Side.Suspect or Side.NonState };

    private static bool IsArmed(Participant participant) =>
        participant.Label == EntityLabel.Group
            && participant.Kind is GroupKind.Military or GroupKind.Militant or GroupKind.State or GroupKind.Criminal
        || participant.Side is Side.State or Side.NonState or Side.Detained;

    // "a heart attack", "a charm offensive".
    private bool IsHarmless(int noun) =>
        map
            .Grammar.Children(noun)
            .Any(child =>
                map.Grammar.BareRelation(child) is "amod" or "compound" && lexicon.Contexts.Contains("no-attack", map.Grammar.Form(child))
            );

    private static bool IsTargeted(Proposition proposition, IReadOnlyList<Filler> fillers) =>
        fillers.Any(filler => filler.Role == "agent" && IsArmed(filler.Participant))
            && proposition.Arguments.Any(argument => argument.Slot == "obj")
        || fillers.Any(filler => filler.Role == "target")
            && fillers.Any(filler => filler.Role == "agent" || filler.Role == "target" && filler.Participant.Label != EntityLabel.Place);

    private bool Surrendered(Proposition proposition, IReadOnlyList<Filler> fillers)
    {
        var words = proposition.Trigger.Words;
        if (words[0] is "surrender" || words.Length > 1 && words[1] is "in" or "under")
        {
            return fillers.Any(filler =>
                filler.Role == "detainee"
                && filler.Participant.Side != Side.State
                && (
                    filler.Participant.IsNamed
                    || filler.Participant.Side is Side.NonState or Side.Detained or Side.Suspect or Side.Counted
                    || proposition.Arguments.Any(argument => argument.Slot == "to")
                )
            );
        }

        if (words[0] is "return" or "come" || words is ["give", "up"])
        {
            return words[0] == "give"
                ? fillers.Any(filler =>
                    filler.Role == "detainee" && (IsDetained(filler.Participant) || filler.Participant.Side == Side.NonState)
                )
                : false;
        }

        // "turned himself in": the object is the subject again.
        for (var token = proposition.Words.Start; token < proposition.Words.End; token++)
        {
            if (map.Grammar.Form(token) is "himself" or "herself" or "themselves")
            {
                return true;
            }
        }

        return false;
    }

    private bool HasPrisonWord(int start, int end)
    {
        for (var token = start; token < end; token++)
        {
            var lemma = map.Grammar.Lemma(token);
            if (lexicon.Prisons.ClassOf(lemma) == "detention" || lexicon.Contexts.Contains("custody", lemma))
            {
                return true;
            }
        }

        return false;
    }

    // Who got away from an execution or a mass grave broke out of no prison.
    private bool HasGrave(int start, int end)
    {
        for (var token = start; token < end; token++)
        {
            if (lexicon.Contexts.Contains("grave", map.Grammar.Lemma(token)))
            {
                return true;
            }
        }

        return false;
    }

    // "escaped death", "escaped unhurt": an escape from harm, not from prison.
    private bool IsEscapeOfHarm(Proposition proposition)
    {
        for (var token = proposition.Words.End; token < Math.Min(proposition.Words.End + 4, map.Grammar.Count); token++)
        {
            if (lexicon.Contexts.Contains("unharmed", map.Grammar.Form(token)))
            {
                return true;
            }
        }

        return false;
    }

    private bool HasBombWord(int start, int end)
    {
        for (var token = start; token < end; token++)
        {
            if (lexicon.Contexts.Contains("explosives", map.Grammar.Lemma(token)))
            {
                return true;
            }
        }

        return false;
    }

    // "died in the breakout": the deed itself is named.
    private bool IsInDeed(Proposition proposition) =>
        proposition.Arguments.Any(argument =>
            argument.Slot is "in" or "during"
            && lexicon
                .Frames.Of(TriggerPart.Noun, map.Grammar.Lemma(argument.Token))
                .Any(trigger =>
                    trigger.Words.Length == 1
                    && trigger.Frame.EventType
                        is EventType.PrisonBreak
                            or EventType.Attack
                            or EventType.Bombing
                            or EventType.Clash
                            or EventType.Riot
                            or EventType.Killing
                            or EventType.War
                )
        );

    private bool HasViolence(Proposition proposition, int before)
    {
        var document = map.Document;
        var sentence = document.SentenceOf(proposition.Token);
        var first = sentence.Index;
        while (first > 0 && sentence.Index - first < before && document.Sentences[first - 1].Section == sentence.Section)
        {
            first--;
        }

        var from = document.Sentences[first].Tokens.Start;
        var violent = false;
        for (var token = from; token < sentence.Tokens.End; token++)
        {
            var lemma = map.Grammar.Lemma(token);
            if (token >= sentence.Tokens.Start && lexicon.Contexts.Contains("mishap", lemma) && !(lemma == "suicide" && IsBombing(token)))
            {
                return false;
            }

            violent |= lexicon.Contexts.Contains("violence", lemma) && token != proposition.Token;
        }

        return violent;
    }

    private bool IsBombing(int token) =>
        token + 1 < map.Grammar.Count && lexicon.Contexts.Contains("after-suicide", map.Grammar.Lemma(token + 1));
}
