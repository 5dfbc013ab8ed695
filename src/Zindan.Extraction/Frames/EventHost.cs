using Zindan.Core.Entities;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Participants;
using Zindan.Extraction.Propositions;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Frames;

/// <summary>
/// Finds the event to which dead and hurt belong: "killed in the raid", "the bombing killed", ", killing five", "when gunmen stormed".
/// Where none is named they may have died in a fight told just before.
/// </summary>
internal sealed class EventHost(ParticipantMap map, WordClasses words, EventRegister events)
{
    private const int LeadSentences = 3;
    private const int LeadReach = 5;
    private readonly ChargeSense _charges = new(map.Grammar, words);
    private readonly EarlierHarms _harms = new(map, events);
    private readonly Grammar _grammar = map.Grammar;
    private readonly MutualHarms _fights = new(map, events);
    private readonly OtherStories _otherStories = new(map.Grammar);

    /// <summary>The event in which the victims of a telling came to harm, or null where the harm is an event of its own.</summary>
    public EventDraft? Of(EventTelling telling)
    {
        var proposition = telling.Proposition;
        if (_charges.IsLaid(proposition))
        {
            return null;
        }

        if (IsEarlier(proposition) || IsGround(proposition.Token))
        {
            return Argument(telling) ?? _harms.Of(telling);
        }

        // Who dies is no one who acts.
        var ownSubject = proposition.Arguments.Any(argument => argument is { Slot: "subj", IsInherited: false });
        var actsItself = ownSubject && proposition.Trigger.Construction.Name != "die";
        return Argument(telling)
            ?? Governor(telling, ownSubject)
            ?? Below(telling)
            ?? _harms.Of(telling)
            ?? NamedInSentence(telling)
            ?? _fights.Of(telling)
            ?? (telling.IsBackground || !telling.IsReal || actsItself || telling.IsElsewhere ? null : ToldBefore(telling));
    }

    // "riots broke out after the leader was killed", "came a day after X was arrested and his deputy was killed": the death came before them.
    private bool IsEarlier(Proposition proposition)
    {
        var verb = proposition.Token;
        // "a day after the agency said that soldiers had killed X": through what was said.
        for (
            var steps = 0;
            _grammar.BareRelation(verb) is "conj" or "ccomp" && _grammar.Head(verb) is >= 0 and var first && steps < 3;
            steps++
        )
        {
            verb = first;
        }

        return _grammar.BareRelation(verb) == "advcl"
            && _grammar.Children(verb).Any(child => _grammar.BareRelation(child) == "mark" && _grammar.Form(child) is "after" or "since")
            && _grammar.Child(proposition.Token, "nsubj") >= 0;
    }

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
                && events.At(current) is { } governor
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
        foreach (var child in Adjuncts(telling.Proposition.Token))
        {
            if (
                _grammar.BareRelation(child) is "advcl" or "obl"
                && (events.At(child) ?? Tried(child)) is { } below
                && CanHost(below, telling)
                && !(_grammar.Marker(child) is "after" or "before" or "since" && ActsByItself(telling, below))
            )
            {
                return below;
            }
        }

        return null;
    }

    // "four were killed and six injured when a bomb exploded": the clause hangs on the last verb and is said of both.
    private IEnumerable<int> Adjuncts(int verb)
    {
        foreach (var child in _grammar.Children(verb))
        {
            yield return child;
        }

        foreach (var joined in _grammar.Children(verb))
        {
            if (_grammar.BareRelation(joined) != "conj" || !_grammar.IsPassive(verb) || !_grammar.IsPassive(joined))
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

    private EventDraft? ToldBefore(EventTelling telling)
    {
        EventDraft? escape = null;
        foreach (var candidate in events.LatestFirst)
        {
            if (
                !CanHost(candidate, telling)
                || candidate.Type is EventType.War or EventType.Kidnapping
                // "Nine were shot, one blew himself up": what is told only behind is none told before.
                || candidate.Mentions.Keys.All(span => span.Start > map.Document.SpanOf(TokenRange.Of(telling.Proposition.Token)).Start)
                || candidate.IsBackground && !(telling.IsBesides && telling.Sentence - candidate.LastSentence <= 1)
                || candidate.IsSearch
                || telling.Sentence < candidate.LastSentence
                || telling.Sentence - candidate.LastSentence > ReachOf(candidate, telling)
                || !telling.When.Overlaps(candidate.When)
                || telling.Place is { IsExact: true } place && candidate.Where is { IsExact: true } where && place.Place != where.Place
                || telling.Fillers.Any(filler => filler.Role == "agent" && !candidate.Actors.Contains(filler.Participant))
            )
            {
                continue;
            }

            // Where a riot or attack is told beside a break, the dead are those of the fight.
            if (candidate.Type != EventType.PrisonBreak)
            {
                return candidate;
            }

            escape ??= candidate;
        }

        return escape;
    }

    // The news itself is told of farther on too, where nothing else is told in between and the dead are counted or described by what they are.
    private int ReachOf(EventDraft candidate, EventTelling telling) =>
        candidate.FirstSentence <= LeadSentences
        && candidate is { IsOld: false, IsPlural: false, IsHabitual: false }
        && telling is { When.IsUnknown: true, Place: null, Proposition.Trigger.Part: TriggerPart.Verb }
        && !_grammar.HasAuxiliary(telling.Proposition.Token, "have")
        && !_grammar.HasAuxiliary(telling.Proposition.Token, "has")
        && events.LatestFirst.All(other => other == candidate || other.LastSentence <= candidate.LastSentence)
        && telling.Fillers.All(filler => filler.Participant is { Label: EntityLabel.Person } or { Count.IsUnknown: false })
            ? LeadReach
        : candidate.Type is EventType.PrisonBreak or EventType.Riot ? 3
        : 1;

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

    private static bool CanHost(EventDraft candidate, EventTelling telling) =>
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
                or EventType.Killing;
}
