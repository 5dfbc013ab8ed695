using Zindan.Core.Entities;
using Zindan.Core.Statements;
using Zindan.Extraction.Factuality;
using Zindan.Extraction.Frames;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Propositions;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Participants;

/// <summary>Affiliations that a description carries: "X commander A", "member of X", "the ministry's spokesman", "X-linked militants".</summary>
internal sealed class DescribedAffiliations(ParticipantMap map, ExtractionLexicon lexicon, FactualityReader factuality)
{
    private readonly Grammar _grammar = map.Grammar;
    private readonly AffiliationRoles _roles = new(map, lexicon);
    private readonly AffiliationsBehind _behind = new(map, lexicon);
    private readonly BandOwners _owners = new(map);
    private readonly WhoseGroups _whose = new(map);
    private readonly CommonBodies _bodies = new(map, lexicon);
    private readonly PredicateFinder _predicates = new(map, lexicon);
    private readonly QuantifiedApposition _quantified = new(map);
    private readonly Appointments _appointments = new(map, lexicon);
    private readonly List<StatementDraft> _found = [];

    // The people listed among those counted together.
    private readonly Lazy<ILookup<Participant?, Participant>> _members = new(() =>
        map.All.Where(member => member is { MemberOf: not null }).ToLookup(member => map.Current(member.MemberOf))
    );

    /// <summary>The affiliations that a phrase gives the participant it speaks of.</summary>
    public IReadOnlyList<StatementDraft> Of(NounPhrase phrase, Participant participant)
    {
        _found.Clear();
        foreach (var member in MembersOf(phrase, participant))
        {
            Read(phrase, member, member == participant ? phrase.Head : HeadOfShare(phrase));
        }

        return [.. _found];
    }

    // "A and B are members of X": those of whom it is said; "25 fighters of X, among them A": A too.
    private IEnumerable<Participant> MembersOf(NounPhrase phrase, Participant participant)
    {
        var subjects = _predicates
            .SubjectsOf(phrase.Head)
            .Select(token => IsMyself(token) ? map.At(factuality.OfDescription(phrase.Head).SpeakerToken) : map.At(token))
            .OfType<Participant>()
            .Where(subject => subject.Label is EntityLabel.Person or EntityLabel.Cohort or EntityLabel.Group)
            .Distinct()
            .ToList();
        return subjects.Count > 0 ? subjects.SelectMany(subject => _members.Value[subject].Where(member => member.IsNamed).Prepend(subject))
            : _quantified.Of(phrase) is { Count: > 0 } all ? all
            : _members.Value[OneOf(phrase) ?? participant].Prepend(OneOf(phrase) ?? participant);
    }

    // "I was a member of X," said Y.
    private bool IsMyself(int token) => _grammar.Form(token) == "i";

    // "one of the group's commanders, X,": the one is X, the commanders are not told of.
    private Participant? OneOf(NounPhrase phrase) =>
        phrase.Possessor is { } owner
        && map.Phrases[owner].Tokens.Start is > 1 and var start
        && _grammar.Form(start - 1) == "of"
        && map.PhraseAt(start - 2) is { } one
        && _grammar.Form(one.Head) == "one"
        && map.Of(one) is { Label: EntityLabel.Person } person
            ? person
            : null;

    // "denied that X was one of the leaders": what is denied is the one.
    private int HeadOfShare(NounPhrase phrase)
    {
        var start = phrase.Possessor is { } owner ? map.Phrases[owner].Tokens.Start : phrase.Tokens.Start;
        return start > 1 && _grammar.Form(start - 1) == "of" && map.PhraseAt(start - 2) is { } share ? share.Head : phrase.Head;
    }

    private void Read(NounPhrase phrase, Participant participant, int head)
    {
        // "any member of X": nobody in particular.
        if (
            participant.Label is not (EntityLabel.Person or EntityLabel.Cohort)
            || phrase.Determiner is "any" or "every" or "no"
            || phrase.Tokens.Start > 0 && _grammar.Form(phrase.Tokens.Start - 1) is "neither" or "nor"
        )
        {
            return;
        }

        var noun = _roles.NounOf(phrase);
        // "Taliban chief X", "Hamas militants", "Interior Ministry spokesman".
        for (var token = phrase.Tokens.Start; token < phrase.Tokens.End; token++)
        {
            if (map.Inside(token) is { Label: EntityLabel.Group } inner && noun > token && NameEndsAt(token))
            {
                var (role, isLinked) = _roles.Beside(token, noun, inner);
                if (noun == token + 1 && role is null && _roles.OfHeld(noun, inner) is { } held)
                {
                    Add(participant, inner, AffiliationRole.Member, phrase.Tokens, head, held, "held");
                }
                else if (role is not null)
                {
                    Add(participant, inner, role, phrase.Tokens, head, isLinked ? Stance.Alleged : null, "inside");
                }
            }
        }

        // "prison service spokesman X": the organisation is told of by its noun.
        if (
            participant.IsNamed
            && noun > phrase.Tokens.Start
            && _bodies.Before(phrase, noun) is { } common
            && _roles.Of(noun, common) is { } office
            && office is AffiliationRole.Official or AffiliationRole.Leader or AffiliationRole.Commander
        )
        {
            Add(participant, common, office, phrase.Tokens, head, null, "noun");
        }

        if (participant.IsNamed && noun > phrase.Tokens.Start && _bodies.MinistryOf(noun) is { } ministry)
        {
            Add(participant, ministry, AffiliationRole.Official, phrase.Tokens, head, null, "minister");
        }

        // "the ministry's spokesman".
        if (
            phrase.Possessor is { } possessor
            && map.Of(map.Phrases[possessor]) is { Label: EntityLabel.Group } owner
            && _roles.Of(noun, owner) is { } told
        )
        {
            // "the ministry's special forces chief" does not lead the ministry.
            var owned =
                told is AffiliationRole.Leader or AffiliationRole.Commander && IsOfPart(phrase, noun, owner)
                    ? AffiliationRole.Official
                    : told;
            Add(participant, owner, owned, map.Phrases[possessor].Tokens.Cover(phrase.Tokens), head, null, "possessor");
        }

        OwnPeople(phrase, participant, head);

        // "the X gang, whose founder, Y,".
        if (_whose.Of(phrase) is { } named && map.Of(named) is { } whole && _roles.Of(noun, whole) is { } whoseRole)
        {
            Add(participant, whole, whoseRole, named.Tokens.Cover(phrase.Tokens), head, null, "whose");
        }

        // "the X have named Y as leader".
        if (_appointments.BodyOf(phrase) is { } body && body != participant && _roles.Of(noun, body) is { } post)
        {
            Add(participant, body, post, phrase.Tokens, head, null, "appointed");
        }

        // "leader of X", "fighters from X".
        foreach (var (group, role, words) in _behind.Of(phrase, noun))
        {
            Add(participant, group, role, words, head, null, "of");
        }
    }

    private bool IsOfPart(NounPhrase phrase, int noun, Participant owner) =>
        noun - 1 >= phrase.Tokens.Start
        && _grammar.Upos(noun - 1) == "NOUN"
        && lexicon.Affiliations.RoleOf(_grammar.Form(noun - 1), owner.Kind) is null
        && lexicon.Affiliations.RoleOf($"{_grammar.Form(noun - 1)} {_grammar.Form(noun)}", owner.Kind) is null;

    private bool NameEndsAt(int token) => token + 1 >= _grammar.Count || map.Inside(token + 1) != map.Inside(token);

    // "accused of being a member", "believed to be the leader": what governs the description hedges it.
    private bool IsHedged(int head) =>
        _grammar.Child(head, "cop") >= 0
        && _grammar.Head(head) is >= 0 and var governor
        && _grammar.IsVerbal(governor)
        && lexicon.Cues.Of("verb", _grammar.Lemma(governor)) is Cue.Allege;

    // "Suspected X leader Y": whatever word of the phrase the tree hangs it on, and though it may be cut off the phrase.
    private bool IsSuspected(int head)
    {
        for (var token = Math.Max(1, map.PhraseAt(head)?.Tokens.Start ?? head) - 1; token < head; token++)
        {
            if (lexicon.Cues.Of("adjective", _grammar.Form(token)) is Cue.Allege)
            {
                return true;
            }
        }

        return false;
    }

    // "its fighters", "two of its members".
    private void OwnPeople(NounPhrase phrase, Participant participant, int head)
    {
        var owned = phrase;
        if (
            phrase.Tokens.End + 1 < _grammar.Count
            && _grammar.Form(phrase.Tokens.End) == "of"
            && map.PhraseAt(phrase.Tokens.End + 1) is { Determiner: "its" or "their" } inner
        )
        {
            owned = inner;
        }

        if (
            owned.Determiner is "its" or "their"
            && !(owned == phrase && phrase.Tokens.Start > 0 && _grammar.Form(phrase.Tokens.Start - 1) == "of")
            && (
                map.Possessor(owned)
                ?? (owned == phrase ? null : _owners.TellerOf(owned, participant))
                ?? (participant.Label == EntityLabel.Person || !participant.Count.IsUnknown ? _owners.OnlyBandBefore(owned) : null)
            )
                is { Label: EntityLabel.Group } owner
            // The members and employees of all sorts of bodies are nobody in particular.
            && (participant.Label == EntityLabel.Person || owner.Kind is GroupKind.Militant or GroupKind.Criminal)
            && _roles.Of(owned.Head, owner) is { } role
        )
        {
            Add(participant, owner, role, phrase.Tokens.Cover(owned.Tokens), head, null, "own");
        }
    }

    // "could become the leader", "will be named as chief": a post is as sure as the verb that gives it.
    private FactualityReading Governed(int head, FactualityReading own) =>
        own is { IsDropped: false, Stance: Stance.Asserted }
        && (_grammar.BareRelation(head) == "xcomp" || _grammar.Preposition(head) == "as")
        && _grammar.Head(head) is >= 0 and var verb
        && _grammar.IsVerbal(verb)
        && factuality.Of(verb) is var governed
        && (governed.IsDropped || governed.Stance != Stance.Asserted)
            ? governed
            : own;

    private void Add(Participant member, Participant group, string role, TokenRange words, int head, Stance? stance, string rule)
    {
        var reading = Governed(head, factuality.OfDescription(head));
        if (reading.IsDropped)
        {
            return;
        }

        _found.Add(
            new StatementDraft
            {
                Type = StatementType.AffiliatedWith,
                Subject = member,
                Object = group,
                Role = role,
                Stance =
                    reading.Stance == Stance.Negated && _predicates.SubjectsOf(head).Any(IsMyself) ? Stance.Denied
                    : reading.Stance != Stance.Asserted ? reading.Stance
                    : IsHedged(head) || IsSuspected(head) ? Stance.Alleged
                    : stance ?? (_predicates.SubjectsOf(head).Any(IsMyself) ? Stance.Claimed : Stance.Asserted),
                Speaker = reading.Speaker,
                Evidence = map.Document.SpanOf(words),
                Confidence = 0.88,
                Trace = [$"affiliation:{rule}", .. reading.Rules],
            }
        );
    }
}
