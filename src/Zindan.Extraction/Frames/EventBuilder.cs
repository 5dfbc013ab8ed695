using Zindan.Core.Entities;
using Zindan.Core.Statements;
using Zindan.Extraction.Participants;
using Zindan.Extraction.Propositions;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Frames;

/// <summary>Finds the event that a proposition tells of: one told before, or a new one. A part is never added to its whole.</summary>
internal sealed class EventBuilder(ParticipantMap map)
{
    private readonly List<EventDraft> _all = [];
    private readonly Dictionary<int, EventDraft> _ofToken = [];
    private readonly Dictionary<EventDraft, EventDraft> _merged = [];
    private readonly TimeFinder _times = new(map.Grammar);
    private readonly PlaceFinder _places = new(map);

    /// <summary>The events, in order of first mention.</summary>
    public IReadOnlyList<EventDraft> All => _all;

    /// <summary>The event that a token tells of, or null.</summary>
    public EventDraft? At(int token) => Current(_ofToken.GetValueOrDefault(token));

    /// <summary>The event that stands for one that may have been merged.</summary>
    public EventDraft? Current(EventDraft? told)
    {
        while (told is not null && _merged.TryGetValue(told, out var kept))
        {
            told = kept;
        }

        return told;
    }

    /// <summary>Joins two events that turned out to be one; the earlier stays.</summary>
    public void Merge(EventDraft left, EventDraft right)
    {
        left = Current(left)!;
        right = Current(right)!;
        if (left == right)
        {
            return;
        }

        var (kept, gone) = left.Index < right.Index ? (left, right) : (right, left);
        foreach (var (span, text) in gone.Mentions)
        {
            kept.AddMention(span, text, gone.LastSentence);
        }

        kept.When =
            kept.When.IsUnknown ? gone.When
            : kept.When.Overlaps(gone.When) ? kept.When.Intersect(gone.When)
            : kept.When;
        kept.Place ??= gone.Place;
        kept.Prison ??= gone.Prison;
        kept.Actors.UnionWith(gone.Actors);
        kept.Patients.UnionWith(gone.Patients);
        _merged[gone] = kept;
    }

    /// <summary>The event of a proposition.</summary>
    /// <param name="proposition">The proposition.</param>
    /// <param name="type">The type its frame gives.</param>
    /// <param name="fillers">Its fillers.</param>
    public EventDraft? Of(Proposition proposition, EventType type, IReadOnlyList<Filler> fillers)
    {
        var when = _times.Of(proposition.Token);
        var place = _places.Of(proposition, EntityLabel.Place);
        var prison = fillers.FirstOrDefault(filler => filler.Role == "facility").Participant ?? _places.Of(proposition, EntityLabel.Prison);
        var isReal = proposition.Factuality.Stance is Stance.Asserted or Stance.Alleged or Stance.Claimed or Stance.Attempted;
        var sentence = map.Document.SentenceOf(proposition.Token);
        var host =
            type is EventType.Killing or EventType.Attack or EventType.Bombing && proposition.Trigger.Frame.Name is "Killing" or "Injury"
                ? Host(proposition, isReal, when)
                : null;
        if (host is null && proposition.Trigger.Requirement == "violent")
        {
            return null;
        }

        var found = host ?? Told(proposition, type, fillers, when, place, prison, isReal, sentence.Index);
        if (found is null)
        {
            found = new EventDraft(_all.Count, type) { IsReal = isReal, IsBackground = IsBackground(proposition, when) };
            _all.Add(found);
        }

        found.When =
            found.When.IsUnknown ? when
            : !when.IsUnknown && found.When.Overlaps(when) ? found.When.Intersect(when)
            : found.When;
        found.Place ??= place;
        found.Prison ??= prison;
        var range = new TokenRange(proposition.Words.Start, proposition.Words.End);
        var span = map.Document.SpanOf(range);
        if (found.Type == type || found.Mentions.Count == 0)
        {
            found.AddMention(span, span.Of(map.Document.Text), sentence.Index);
        }
        else
        {
            found.LastSentence = Math.Max(found.LastSentence, sentence.Index);
        }

        for (var token = proposition.Words.Start; token < proposition.Words.End; token++)
        {
            _ofToken.TryAdd(token, found);
        }

        _ofToken.TryAdd(proposition.Token, found);
        foreach (var filler in fillers)
        {
            _ = filler.Role is "victim" or "target" or "detainee" or "defendant" or "escapee" or "officeholder"
                ? found.Patients.Add(filler.Participant)
                : found.Actors.Add(filler.Participant);
        }

        return found;
    }

    // The dead and hurt of an attack belong to the attack: "killed in the raid", "the bombing killed", ", killing five", "when gunmen stormed".
    private EventDraft? Host(Proposition proposition, bool isReal, DateBounds when)
    {
        var grammar = map.Grammar;
        if (IsCharge(proposition))
        {
            return null;
        }

        foreach (var argument in proposition.Arguments)
        {
            if (
                argument.Slot is not ("after" or "before" or "since" or "for" or "over")
                && (At(argument.Token) ?? Inner(argument.Token)) is { } named
                && CanHost(named)
                && argument.Slot is not "obj"
                && named.IsReal == isReal
            )
            {
                return named;
            }
        }

        var sentence = map.Document.SentenceOf(proposition.Token);
        var ownSubject = proposition.Arguments.Any(argument => argument is { Slot: "subj", IsInherited: false });
        for (var (current, steps) = (proposition.Token, 0); current >= 0 && steps < 4; current = grammar.Head(current), steps++)
        {
            if (
                ownSubject && current != proposition.Token && grammar.BareRelation(current) is "conj" or "parataxis" or "ccomp"
                || ownSubject && grammar.BareRelation(proposition.Token) is "conj" or "parataxis"
            )
            {
                break;
            }

            if (current != proposition.Token && At(current) is { } governor && CanHost(governor) && governor.IsReal == isReal)
            {
                return governor;
            }
        }

        foreach (var child in grammar.Children(proposition.Token))
        {
            if (grammar.BareRelation(child) is "advcl" or "obl" && At(child) is { } below && CanHost(below) && below.IsReal == isReal)
            {
                return below;
            }
        }

        if (NamedInSentence(proposition, sentence, isReal) is { } only)
        {
            return only;
        }

        if (IsBackground(proposition, when))
        {
            return null;
        }

        EventDraft? escape = null;
        for (var index = _all.Count - 1; index >= 0; index--)
        {
            var candidate = _all[index];
            if (
                CanHost(candidate)
                && Current(candidate) == candidate
                && candidate.IsReal == isReal
                && isReal
                && !ownSubject
                && !IsElsewhere(sentence)
                && candidate.Type is not (EventType.War or EventType.Kidnapping)
                && !candidate.IsBackground
                && sentence.Index - candidate.LastSentence >= 0
                && sentence.Index - candidate.LastSentence <= (candidate.Type is EventType.PrisonBreak or EventType.Riot ? 3 : 1)
                && (when.IsUnknown || candidate.When.IsUnknown || when.Overlaps(candidate.When))
            )
            {
                // Where a riot or attack is told beside a break, the dead are those of the fight.
                if (candidate.Type != EventType.PrisonBreak)
                {
                    return candidate;
                }

                escape ??= candidate;
            }
        }

        return escape;
    }

    // "convicted of murdering two": the deed that somebody is tried for is none of those that the article tells besides.
    private bool IsCharge(Proposition proposition)
    {
        var head = map.Grammar.Head(proposition.Token);
        return head >= 0
            && map.Grammar.Xpos(proposition.Token) == "VBG"
            && map.Grammar.Lemma(head)
                is "convict"
                    or "accuse"
                    or "charge"
                    or "sentence"
                    or "jail"
                    or "suspect"
                    or "indict"
                    or "try"
                    or "imprison";
    }

    private bool IsBackground(Proposition proposition, DateBounds when)
    {
        if (
            when.Latest is { } latest
            && map.Document.Article.Header.Published is { } published
            && latest.DayNumber < published.DayNumber - 30
        )
        {
            return true;
        }

        for (var (current, steps) = (proposition.Token, 0); current >= 0 && steps < 4; current = map.Grammar.Head(current), steps++)
        {
            if (map.Grammar.Relation(current) == "acl:relcl" || map.Grammar.HasAuxiliary(current, "had"))
            {
                return true;
            }
        }

        return false;
    }

    // "a series of bombings that killed four".
    private EventDraft? Inner(int token)
    {
        var grammar = map.Grammar;
        foreach (var child in grammar.Children(token))
        {
            if (
                grammar.BareRelation(child) == "nmod"
                && grammar.Preposition(child) == "of"
                && grammar.Lemma(token)
                    is "series"
                        or "wave"
                        or "string"
                        or "spate"
                        or "number"
                        or "pair"
                        or "spree"
                        or "night"
                        or "day"
                        or "week"
            )
            {
                return At(child);
            }
        }

        return null;
    }

    // The one attack, clash or break that a noun of the same clause names.
    private EventDraft? NamedInSentence(Proposition proposition, Sentence sentence, bool isReal)
    {
        EventDraft? found = null;
        for (var token = sentence.Tokens.Start; token < sentence.Tokens.End; token++)
        {
            if (token > proposition.Token && map.Grammar.Form(token) == "including")
            {
                // "five died, including four in a bombing": not all five.
                return found;
            }

            if (
                map.Grammar.Upos(token) != "NOUN"
                || At(token) is not { } named
                || !CanHost(named)
                || named.IsReal != isReal
                || named.Type == EventType.War
                || token == proposition.Token
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

    // "Elsewhere", "in a separate attack", "meanwhile": the sentence tells of something else.
    private bool IsElsewhere(Sentence sentence)
    {
        for (var token = sentence.Tokens.Start; token < sentence.Tokens.End; token++)
        {
            if (
                map.Grammar.Form(token)
                is "elsewhere"
                    or "separate"
                    or "separately"
                    or "meanwhile"
                    or "another"
                    or "earlier"
                    or "previously"
                    or "ago"
                    or "previous"
            )
            {
                return true;
            }
        }

        return false;
    }

    private static bool CanHost(EventDraft candidate) =>
        candidate.Type
            is EventType.Attack
                or EventType.Bombing
                or EventType.Clash
                or EventType.PrisonBreak
                or EventType.Riot
                or EventType.SecurityOperation
                or EventType.Kidnapping
                or EventType.War
                or EventType.Killing;

    private EventDraft? Told(
        Proposition proposition,
        EventType type,
        IReadOnlyList<Filler> fillers,
        DateBounds when,
        Participant? place,
        Participant? prison,
        bool isReal,
        int sentence
    )
    {
        var (isDefinite, isOther) = Determination(proposition);
        isOther |=
            proposition.Trigger.Part == Lexicon.TriggerPart.Verb
            && type is not EventType.PrisonBreak
            && IsElsewhere(map.Document.SentenceOf(proposition.Token))
            && !SharesPerson(fillers);
        if (isOther)
        {
            return null;
        }

        for (var index = _all.Count - 1; index >= 0; index--)
        {
            var candidate = _all[index];
            if (
                Current(candidate) != candidate
                || !SameFamily(candidate.Type, type, isDefinite)
                || candidate.IsReal != isReal && type != EventType.PrisonBreak
            )
            {
                continue;
            }

            if (!candidate.When.IsUnknown && !when.IsUnknown && !candidate.When.Overlaps(when))
            {
                continue;
            }

            if (candidate.Place is not null && place is not null && candidate.Place != place && candidate.Prison is null)
            {
                continue;
            }

            if (candidate.Prison is not null && prison is not null && candidate.Prison != prison)
            {
                continue;
            }

            if (IsSame(candidate, type, fillers, when, place, prison, isDefinite, sentence))
            {
                return candidate;
            }
        }

        // "the attack" in an article on a jailbreak by raiders is the break.
        if (isDefinite && type is EventType.Attack or EventType.Clash or EventType.Riot && _all.Count > 0)
        {
            return _all.LastOrDefault(candidate =>
                Current(candidate) == candidate
                && candidate.Type == EventType.PrisonBreak
                && candidate.IsReal == isReal
                && sentence - candidate.LastSentence <= 4
                && (when.IsUnknown || candidate.When.IsUnknown || candidate.When.Overlaps(when))
            );
        }

        return null;
    }

    private static bool SharesPerson(IReadOnlyList<Filler> fillers) =>
        fillers.Any(filler => filler.Participant is { IsNamed: true, Label: EntityLabel.Person });

    private static bool IsSame(
        EventDraft candidate,
        EventType type,
        IReadOnlyList<Filler> fillers,
        DateBounds when,
        Participant? place,
        Participant? prison,
        bool isDefinite,
        int sentence
    )
    {
        var sharesPatient = fillers.Any(filler =>
            candidate.Patients.Contains(filler.Participant) && filler.Participant.Label is EntityLabel.Person or EntityLabel.Cohort
        );
        var sharesActor = fillers.Any(filler =>
            candidate.Actors.Contains(filler.Participant)
            && filler.Participant.Label is EntityLabel.Person or EntityLabel.Cohort or EntityLabel.Group
        );
        var samePlace = place is not null && candidate.Place == place;
        var sameDay = !when.IsUnknown && candidate.When.Overlaps(when) && !candidate.When.IsUnknown;
        var isTold =
            candidate.Patients.Count > 0
            && fillers.Any(filler =>
                filler.Role is "victim" or "target" && filler.Participant.Label is EntityLabel.Person or EntityLabel.Cohort
            );
        return type switch
        {
            EventType.PrisonBreak => true,
            EventType.War => true,
            EventType.Trial or EventType.Arrest or EventType.Kidnapping => sharesPatient
                || isDefinite && sentence - candidate.LastSentence <= 2,
            EventType.Ban or EventType.PersonnelChange => sharesPatient,
            EventType.Killing => sharesPatient,
            EventType.Riot => isDefinite || samePlace || sameDay || sentence - candidate.LastSentence <= 1,
            _ => sharesPatient && sharesActor
                || isDefinite
                || sharesActor && !isTold && sentence - candidate.LastSentence <= 2
                || (samePlace || prison is not null && candidate.Prison == prison) && sameDay
                || sharesPatient && sameDay,
        };
    }

    private static bool SameFamily(EventType left, EventType right, bool isDefinite) =>
        left == right
        || left is EventType.Attack or EventType.Bombing or EventType.Killing
            && right is EventType.Attack or EventType.Bombing or EventType.Killing
        || isDefinite && left is EventType.Clash or EventType.Attack && right is EventType.Attack or EventType.Clash;

    private (bool IsDefinite, bool IsOther) Determination(Proposition proposition)
    {
        var phrase = map.PhraseAt(proposition.Token);
        if (phrase is null || proposition.Trigger.Part == Lexicon.TriggerPart.Verb)
        {
            return (false, false);
        }

        var grammar = map.Grammar;
        var isOther = phrase.Determiner == "another";
        var counted = false;
        for (var token = phrase.Tokens.Start; token < phrase.Head; token++)
        {
            isOther |=
                grammar.Form(token)
                    is "another"
                        or "other"
                        or "second"
                        or "third"
                        or "previous"
                        or "earlier"
                        or "separate"
                        or "past"
                        or "similar"
                        or "recent"
                        or "new"
                        or "further"
                        or "more"
                        or "last"
                        or "several"
                        or "many";
            counted |= grammar.Upos(token) == "NUM";
        }

        var isPlural = grammar.Xpos(phrase.Head) == "NNS";
        return (phrase.Determiner is "the" or "this" or "that" && !isPlural && !counted, isOther);
    }
}
