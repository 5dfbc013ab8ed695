using Zindan.Core.Entities;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Participants;
using Zindan.Extraction.Propositions;

namespace Zindan.Extraction.Frames;

/// <summary>
/// Finds the event to which dead and hurt belong: "killed in the raid", "the bombing killed", ", killing five", "when gunmen stormed".
/// Where none is named they may have died in a fight told just before.
/// </summary>
internal sealed class EventHost(ParticipantMap map, WordClasses words, WordClasses contexts, EventRegister events)
{
    private readonly ChargeSense _charges = new(map.Grammar, words);
    private readonly EarlierHarms _harms = new(map, events);
    private readonly HarmNeighbours _neighbours = new(map.Grammar, events);
    private readonly DeadAttackers _deadAttackers = new(map, contexts, events);
    private readonly FightsToldBefore _toldBefore = new(map, events);
    private readonly Grammar _grammar = map.Grammar;
    private readonly MutualHarms _fights = new(map, events);
    private readonly RelativeDeeds _relatives = new(map, events);
    private readonly OtherStories _otherStories = new(map.Grammar);
    private readonly ClauseOfOtherTime _otherTimes = new(map, contexts, events);

    /// <summary>The event in which the victims of a telling came to harm, or null where the harm is an event of its own.</summary>
    public EventDraft? Of(EventTelling telling)
    {
        var proposition = telling.Proposition;
        if (_charges.IsLaid(proposition))
        {
            return null;
        }

        if (_otherTimes.SubjectOf(proposition.Token) is { } subject)
        {
            return _otherTimes.Named(subject, telling);
        }

        if (PrecedingDeeds.Contains(_grammar, proposition) || IsGround(proposition.Token))
        {
            return Argument(telling) ?? _harms.Of(telling);
        }

        // Who dies is no one who acts, and neither are "three soldiers killed".
        var ownSubject = proposition.Arguments.Any(argument =>
            argument is { Slot: "subj", IsInherited: false } && !IsCountedVictim(telling, argument.Token)
        );
        var actsItself = ownSubject && proposition.Trigger.Construction.Name != "die";
        return Argument(telling)
            ?? _relatives.Of(telling)
            ?? Governor(telling, ownSubject)
            ?? Below(telling)
            ?? _neighbours.Of(telling)
            ?? _harms.Of(telling)
            ?? NamedInSentence(telling)
            ?? _deadAttackers.Of(telling)
            ?? _fights.Of(telling)
            ?? (
                telling.IsBackground && !IsListed(proposition) || !telling.IsReal || actsItself || telling.IsElsewhere
                    ? null
                    : _toldBefore.Of(telling)
            );
    }

    // "hospitals had received four bodies": of what was told, though it was before.
    private static bool IsListed(Proposition proposition) => proposition.Trigger is { Part: TriggerPart.Noun, Requirement: "listed" };

    private static bool IsCountedVictim(EventTelling telling, int token) =>
        telling.Proposition.Trigger.Construction.Name != "die"
        && telling.Fillers.Any(filler => filler.Role == "victim" && filler.Token == token && !filler.Participant.Count.IsUnknown);

    // "for whose murder he was hanged"; "the killing of X sparked riots": the one is not part of the other.
    private bool IsGround(int noun) =>
        _grammar.Upos(noun) == "NOUN"
        && (
            _grammar.Preposition(noun) is "for" or "over"
            || _grammar.BareRelation(noun) == "nsubj" && words.Contains("sparking", _grammar.Lemma(_grammar.Head(noun)))
        );

    private EventDraft? Argument(EventTelling telling)
    {
        foreach (var argument in telling.Proposition.Arguments)
        {
            if (
                argument.Slot is not ("after" or "before" or "since" or "for" or "over" or "obj")
                && (events.At(argument.Token) ?? Inner(argument.Token)) is { } named
                && CanHost(named, telling)
            )
            {
                return named;
            }
        }

        return null;
    }

    // "the man who killed X escaped": what somebody is known for is no part of what is told of him.
    private bool IsOfPerson(int trigger, int governor) => _grammar.Relation(trigger) == "acl:relcl" && _grammar.Head(trigger) != governor;

    private EventDraft? Governor(EventTelling telling, bool ownSubject)
    {
        var trigger = telling.Proposition.Token;
        for (var (current, steps) = (trigger, 0); current >= 0 && steps < 4; current = _grammar.Head(current), steps++)
        {
            if (
                ownSubject && current != trigger && _grammar.BareRelation(current) is "conj" or "parataxis" or "ccomp"
                || ownSubject && _grammar.BareRelation(trigger) is "conj" or "parataxis"
            )
            {
                break;
            }

            if (
                current != trigger
                // "police have combed the woods since Friday, when X was found murdered": the search came after.
                && events.At(current) is { IsSearch: false } governor
                && CanHost(governor, telling)
                && !(ownSubject && IsOfPerson(trigger, current) && governor.Type is not (EventType.Attack or EventType.Bombing))
            )
            {
                return governor;
            }

            // "was lynched, hours after forces had cleared camps, killing hundreds": they died in what went before.
            if (
                current != trigger
                && _grammar.BareRelation(current) == "advcl"
                && (_grammar.HasAuxiliary(current, "had") || _grammar.Marker(current) is "after" or "since")
            )
            {
                break;
            }
        }

        return null;
    }

    private EventDraft? Below(EventTelling telling)
    {
        foreach (var child in Adjuncts(telling))
        {
            if (
                _grammar.BareRelation(child) is "advcl" or "obl"
                && (events.At(child) ?? Tried(child)) is { } below
                && CanHost(below, telling)
                && !IsLongBefore(child)
                && !(_grammar.Marker(child) is "after" or "before" or "since" && ActsByItself(telling, below))
            )
            {
                return below;
            }
        }

        return null;
    }

    // "four were killed and six injured when a bomb exploded": the clause hangs on the last verb and is said of both.
    private IEnumerable<int> Adjuncts(EventTelling telling)
    {
        var verb = telling.Proposition.Token;
        var isBefallen = _grammar.IsPassive(verb) || telling.Proposition.Trigger.Construction.Name == "die";
        foreach (var child in _grammar.Children(verb))
        {
            yield return child;
        }

        foreach (var joined in _grammar.Children(verb))
        {
            if (_grammar.BareRelation(joined) != "conj" || !isBefallen || !_grammar.IsPassive(joined))
            {
                continue;
            }

            foreach (var child in _grammar.Children(joined))
            {
                if (_grammar.BareRelation(child) == "advcl" && child > joined && _grammar.Opening(child) is "when" or "after" or "as")
                {
                    yield return child;
                }
            }
        }
    }

    // "were killed when three tried to break out".
    private EventDraft? Tried(int verb) => _grammar.Child(verb, "xcomp") is >= 0 and var deed ? events.At(deed) : null;

    // "shot dead by police after they attacked a bank": the police had no part in the attack.
    private static bool ActsByItself(EventTelling telling, EventDraft told) =>
        telling.Fillers.Any(filler => filler.Role == "agent" && !told.Actors.Contains(filler.Participant));

    // The one attack, clash or break that a noun of the same sentence names.
    private EventDraft? NamedInSentence(EventTelling telling)
    {
        EventDraft? found = null;
        var trigger = telling.Proposition.Token;
        var sentence = map.Document.SentenceOf(trigger).Tokens;
        for (var token = sentence.Start; token < sentence.End; token++)
        {
            if (token > trigger && _grammar.Form(token) == "including")
            {
                // "five died, including four in a bombing": not all five.
                return found;
            }

            if (
                _grammar.Upos(token) != "NOUN"
                || token == trigger
                || events.At(token) is not { } named
                || named.Type == EventType.War
                || _charges.IsGround(token)
                || _otherStories.Contain(token, trigger)
                || token > trigger && IsLongBefore(token)
                || !CanHost(named, telling)
            )
            {
                continue;
            }

            if (found is not null && found != named)
            {
                return null;
            }

            found = named;
        }

        return found;
    }

    // "was shot dead four days after the abduction".
    private bool IsLongBefore(int noun) =>
        _grammar
            .Children(noun)
            .Any(child =>
                _grammar.BareRelation(child) == "case"
                && _grammar.Form(child) is "after" or "before" or "since"
                && child > 0
                && contexts.Contains("measure-of-time", _grammar.Lemma(child - 1))
            );

    // "a series of bombings that killed four".
    private EventDraft? Inner(int token)
    {
        if (!words.Contains("series", _grammar.Lemma(token)))
        {
            return null;
        }

        foreach (var child in _grammar.Children(token))
        {
            if (_grammar.BareRelation(child) == "nmod" && _grammar.Preposition(child) == "of")
            {
                return events.At(child);
            }
        }

        return null;
    }

    /// <summary>Whether somebody may come to harm in an event.</summary>
    public static bool CanHost(EventDraft candidate, EventTelling telling) =>
        candidate.IsReal == telling.IsReal
        && candidate.Type
            is EventType.Attack
                or EventType.Bombing
                or EventType.Clash
                or EventType.PrisonBreak
                or EventType.Riot
                or EventType.SecurityOperation
                or EventType.Kidnapping
                or EventType.War
                or EventType.Killing
        && !IsAnswer(candidate, telling)
        && !IsOfOtherSide(candidate, telling);

    // "helicopters of the army fired missiles hours after militants killed five": the two sides do not attack in one deed.
    private static bool IsOfOtherSide(EventDraft told, EventTelling telling) =>
        told.Type is EventType.Attack or EventType.Bombing
        && told.Actors.Count > 0
        && told.Actors.All(actor => actor.Kind is GroupKind.State or GroupKind.Military)
        && telling.Fillers.Any(filler => filler is { Role: "agent", Participant.Side: Side.NonState });

    // "The man killed two before police shot him dead": of those who acted alone; of many, some may fall in their own raid.
    private static bool IsAnswer(EventDraft candidate, EventTelling telling) =>
        EventIdentity.IsAnswer(candidate, telling)
        && telling.Fillers.Any(filler =>
            filler is { Role: "victim", Participant: { Label: EntityLabel.Person, Whole: null } victim }
            && candidate.Actors.Contains(victim)
        );
}
