using Zindan.Core.Entities;
using Zindan.Core.Statements;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Participants;
using Zindan.Extraction.Propositions;

namespace Zindan.Extraction.Frames;

/// <summary>Reads how a proposition tells its event: when and where, as known or as another, as news or as background.</summary>
internal sealed class EventTellingReader(ParticipantMap map, ExtractionLexicon lexicon, IReadOnlySet<int> triggers)
{
    private const int BackgroundDays = 30;
    private const int WeekDays = 7;
    private readonly Grammar _grammar = map.Grammar;
    private readonly HashSet<int> _timeStarts = [.. map.Document.Times.Select(time => time.Tokens.Start)];
    private readonly TransitSense _transit = new(map, lexicon);
    private readonly ScenePrison _scene = new(map, lexicon);
    private readonly TimeFinder _times = new(map.Grammar, lexicon.Events, triggers);
    private readonly PlaceFinder _places = new(map, lexicon, triggers);

    /// <summary>The telling of a proposition.</summary>
    public EventTelling Read(Proposition proposition, EventType type, IReadOnlyList<Filler> fillers)
    {
        var isTerm = TermsServed.IsTerm(proposition);
        var when = UndatedStates.Contain(proposition) ? DateBounds.Unknown : Past(_times.Of(proposition.Token), proposition);
        var sentence = map.Document.SentenceOf(proposition.Token);
        var (isDefinite, isOther) = Determination(proposition);
        var isOld = IsOld(when);
        return new EventTelling(
            proposition,
            IsOperation(proposition, type, fillers) ? EventType.SecurityOperation : type,
            fillers,
            when,
            isTerm ? null : _places.Of(proposition) ?? _places.Struck(proposition, fillers),
            fillers.FirstOrDefault(filler => filler.Role == "facility") is { Participant: { } facility } filler
                    ? new EventPlace(facility, filler.Token, proposition, 20)
                : isTerm || type == EventType.PrisonBreak && _transit.IsElsewhere(proposition) ? null
                : _places.PrisonOf(proposition)
                    ?? Attacked(proposition, type, fillers)
                    ?? (isDefinite ? Scene(proposition, type, sentence) : null),
            sentence.Index
        )
        {
            IsBackground = isOld || IsPast(proposition),
            IsOld = isOld,
            IsRecapture = lexicon.Events.Contains("recapture", proposition.Trigger.Words[0]),
            IsDefinite = isDefinite,
            IsPointing =
                proposition.Trigger.Part == TriggerPart.Noun
                && map.PhraseAt(proposition.Token)?.Determiner is "this" or "that" or "these" or "those",
            IsSpecified = IsSpecified(proposition),
            IsTopic = IsTopic(proposition),
            Things = ThingsOf(proposition, "NOUN"),
            NamedThings = ThingsOf(proposition, "PROPN"),
            IsHabitual = HabitualDeeds.IsHabitual(_grammar, lexicon.Events, proposition),
            IsPlural = proposition.Trigger.Part == TriggerPart.Noun && _grammar.Xpos(proposition.Token) == "NNS",
            IsBesides = _grammar.Children(proposition.Token).Any(child => lexicon.Events.Contains("besides", _grammar.Form(child))),
            IsIndefinite = proposition.Trigger.Part == TriggerPart.Noun && map.PhraseAt(proposition.Token)?.Determiner is "a" or "an",
            IsOther = isOther,
            IsSameCase = type == EventType.Trial && SameCase.IsTold(_grammar, lexicon.Events, proposition, sentence.Tokens),
            IsElsewhere = IsElsewhere(sentence.Tokens, proposition, fillers),
        };
    }

    // "stormed the jail at X": it was there.
    private static EventPlace? Attacked(Proposition proposition, EventType type, IReadOnlyList<Filler> fillers) =>
        type is EventType.Attack or EventType.Bombing
        && fillers.FirstOrDefault(filler => filler is { Role: "target", Participant.Label: EntityLabel.Prison })
            is { Participant: { } target } filler
            ? new EventPlace(target, filler.Token, proposition, 15)
            : null;

    // "the riot" in news of a prison was there.
    private EventPlace? Scene(Proposition proposition, EventType type, Language.Documents.Sentence sentence) =>
        type == EventType.Riot && _scene.Of(sentence) is { } prison ? new EventPlace(prison, proposition.Token, proposition, 1) : null;

    // "captured during a raid", "a raid by police": the raid of those who may is an operation.
    private bool IsOperation(Proposition proposition, EventType type, IReadOnlyList<Filler> fillers)
    {
        if (type != EventType.Attack || !lexicon.Events.Contains("raid", proposition.Trigger.Words[^1]))
        {
            return false;
        }

        if (IsOfForces(proposition))
        {
            return true;
        }

        var actor = fillers.FirstOrDefault(filler => filler.Role == "agent").Participant;
        var head = _grammar.Head(proposition.Token);
        return actor is not null
                ? actor.Side == Side.State || actor is { Label: EntityLabel.Group, Kind: GroupKind.State or GroupKind.Military }
            : proposition.Trigger.Part == TriggerPart.Noun
                ? head >= 0
                    && lexicon.Events.Contains("raided", _grammar.Lemma(head))
                    && _grammar.BareRelation(proposition.Token) is "obl" or "nmod"
            : _grammar
                .Children(proposition.Token)
                .Any(child => _grammar.BareRelation(child) == "conj" && lexicon.Events.Contains("raided", _grammar.Lemma(child)));
    }

    // "a police raid", "an army raid".
    private bool IsOfForces(Proposition proposition) =>
        proposition.Trigger.Part == TriggerPart.Noun
        && _grammar
            .Children(proposition.Token)
            .Any(child =>
                child < proposition.Token
                && _grammar.BareRelation(child) == "compound"
                && (
                    lexicon.Groups.ClassOf(_grammar.Form(child)) is "state" or "military"
                    || lexicon.People.SideOf(_grammar.Lemma(child)) == Side.State
                )
            );

    // What was done lies not in the future: "Monday's attack", published on a Tuesday.
    private DateBounds Past(DateBounds when, Proposition proposition)
    {
        if (
            map.Document.Article.Header.Published is not { } published
            || when.Earliest is not { } earliest
            || earliest <= published
            || proposition.Factuality.Stance is Stance.Planned
        )
        {
            return when;
        }

        return earliest.DayNumber - published.DayNumber < WeekDays && when.Latest is { } latest
            ? new DateBounds(earliest.AddDays(-WeekDays), latest.AddDays(-WeekDays))
            : DateBounds.Unknown;
    }

    private List<string> ThingsOf(Proposition proposition, string kind) =>
        proposition.Trigger.Frame.Name is "Attack" or "Bombing" or "Operation"
            ?
            [
                .. proposition
                    .Arguments.Where(argument =>
                        argument.Slot is "obj" or "on" or "at" or "against" or "into" && _grammar.Upos(argument.Token) == kind
                    )
                    .Select(argument => _grammar.Lemma(argument.Token).ToLowerInvariant()),
            ]
            : [];

    private bool IsOld(DateBounds when) =>
        when.Latest is { } latest
        && map.Document.Article.Header.Published is { } published
        && latest.DayNumber < published.DayNumber - BackgroundDays;

    private bool IsPast(Proposition proposition)
    {
        for (var (current, steps) = (proposition.Token, 0); current >= 0 && steps < 4; current = _grammar.Head(current), steps++)
        {
            // "police said that six had died": what is told back is no earlier for it.
            if (
                _grammar.Relation(current) == "acl:relcl"
                || _grammar.HasAuxiliary(current, "had") && proposition.Factuality.SpeakerToken < 0
            )
            {
                return true;
            }
        }

        return false;
    }

    // "another 106 wounded", "another reporter said": more people, not another event; "another 14 were killed in the suburb" may be one.
    private bool IsOfPeople(int token, Proposition proposition, IReadOnlyList<Filler> fillers) =>
        _grammar.Form(token) == "another"
        && map.PhraseAt(token) is { } phrase
        && map.Of(phrase) is { } people
        && (
            map.IsSpeaking(phrase.Head)
            || phrase.Tokens.End < _grammar.Count && lexicon.Events.Contains("speak", _grammar.Lemma(phrase.Tokens.End))
            || people.Label == EntityLabel.Cohort
                && (proposition.Trigger.Frame.Name == "Injury" || !fillers.Any(filler => filler.Participant == people))
        );

    private bool IsElsewhere(Language.Documents.TokenRange sentence, Proposition proposition, IReadOnlyList<Filler> fillers)
    {
        for (var token = sentence.Start; token < sentence.End; token++)
        {
            if (lexicon.Events.Contains("elsewhere", _grammar.Form(token)) && !IsOfPeople(token, proposition, fillers))
            {
                return true;
            }
        }

        return false;
    }

    private (bool IsDefinite, bool IsOther) Determination(Proposition proposition)
    {
        var phrase = map.PhraseAt(proposition.Token);
        if (phrase is null || proposition.Trigger.Part == TriggerPart.Verb)
        {
            return (IsByKnownThing(proposition), false);
        }

        var isOther = phrase.Determiner == "another";
        var counted = false;
        for (var token = phrase.Tokens.Start; token < phrase.Head; token++)
        {
            isOther |= lexicon.Events.Contains("other", _grammar.Form(token));
            counted |= _grammar.Upos(token) == "NUM";
        }

        var isKnown =
            phrase.Determiner is "the" or "this" or "that" or "these" or "those"
            || phrase.Possessor is not null && OpensWithTime(phrase)
            || phrase.Determiner is null && (IsDated(phrase) || IsOfDay(phrase));
        return (isKnown && !counted, isOther);
    }

    // "the bomb exploded", "the device went off": as known as the blast.
    private bool IsByKnownThing(Proposition proposition) =>
        proposition.Trigger.Requirement == "weapon"
        && proposition.Arguments.Any(argument =>
            argument is { Slot: "subj", IsInherited: false }
            && map.PhraseAt(argument.Token) is { Determiner: "the", Possessor: null } weapon
            && !Enumerable.Range(weapon.Tokens.Start, weapon.Tokens.Length).Any(Ranks)
        );

    private bool IsSpecified(Proposition proposition)
    {
        if (proposition.Trigger.Part != TriggerPart.Noun)
        {
            return false;
        }

        foreach (var child in _grammar.Children(proposition.Token))
        {
            if (
                !_timeStarts.Contains(child)
                && (
                    child < proposition.Token && _grammar.BareRelation(child) == "compound" && _grammar.Upos(child) == "PROPN"
                    || _grammar.BareRelation(child) == "nmod"
                        && _grammar.Upos(child) is "NOUN" or "PROPN"
                        && _grammar.Preposition(child) is { } preposition
                        && lexicon.Events.Contains("aimed", preposition)
                        // "claimed the attack on Telegram", "in a statement": where that was said.
                        && !lexicon.Events.Contains("channel", _grammar.Lemma(child).ToLowerInvariant())
                        && !(preposition == "on" && IsBlamed(proposition.Token))
                )
                && !map.Document.Times.Any(time => time.Tokens.Contains(child))
            )
            {
                return true;
            }
        }

        return false;
    }

    // "the huge blast", but not "the first attack", "the deadliest bombing".
    private bool IsTopic(Proposition proposition) =>
        proposition.Trigger.Part == TriggerPart.Noun
        && _grammar.BareRelation(proposition.Token) == "nsubj"
        && map.PhraseAt(proposition.Token) is { Determiner: "the" or "this" } phrase
        && !Enumerable.Range(phrase.Tokens.Start, phrase.Tokens.Length).Any(Ranks);

    private bool Ranks(int token) =>
        _grammar.Xpos(token) is "JJS" or "RBS"
        || lexicon.Words.Contains("ranks", _grammar.Form(token))
        || lexicon.Events.Contains("other", _grammar.Form(token));

    // "the January 31 raid": a time stands between the noun and its article.
    private bool IsDated(NounPhrase phrase) =>
        map.Document.Times.FirstOrDefault(time => time.Tokens.End == phrase.Tokens.Start) is { } time
        && (time.Tokens.Start > 0 && _grammar.Form(time.Tokens.Start - 1) == "the" || _grammar.Form(time.Tokens.Start) == "the");

    // "blamed the bombing on X": on whom it is blamed does not say which it is.
    private bool IsBlamed(int noun) => _grammar.Head(noun) is >= 0 and var verb && lexicon.Events.Contains("blaming", _grammar.Lemma(verb));

    // "Monday's bombing", where the day is in the phrase itself or right before it.
    private bool IsOfDay(NounPhrase phrase) =>
        map.Document.Times.Any(time =>
            time.Tokens.End < phrase.Head
            && time.Tokens.End >= phrase.Tokens.Start - 1
            && _grammar.Xpos(time.Tokens.Last) == "POS" | _grammar.Xpos(time.Tokens.End) == "POS"
        );

    // "Monday's attack".
    private bool OpensWithTime(NounPhrase phrase)
    {
        for (var token = map.Phrases[phrase.Possessor!.Value].Tokens.Start; token < phrase.Head; token++)
        {
            if (_timeStarts.Contains(token))
            {
                return true;
            }
        }

        return false;
    }
}
