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
    private readonly GroupPhrases _groups = new(map, lexicon);
    private readonly AffiliationRoles _roles = new(map, lexicon);
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
            Read(phrase, member);
        }

        return [.. _found];
    }

    // "A and B are members of X": those of whom it is said; "25 fighters of X, among them A": A too.
    private IEnumerable<Participant> MembersOf(NounPhrase phrase, Participant participant)
    {
        var subjects = _predicates
            .SubjectsOf(phrase.Head)
            .Select(map.At)
            .OfType<Participant>()
            .Where(subject => subject.Label is EntityLabel.Person or EntityLabel.Cohort or EntityLabel.Group)
            .Distinct()
            .ToList();
        return subjects.Count > 0 ? subjects.SelectMany(subject => _members.Value[subject].Where(member => member.IsNamed).Prepend(subject))
            : _quantified.Of(phrase) is { Count: > 0 } all ? all
            : _members.Value[OneOf(phrase) ?? participant].Prepend(OneOf(phrase) ?? participant);
    }

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

    private void Read(NounPhrase phrase, Participant participant)
    {
        // "any member of X": nobody in particular.
        if (participant.Label is not (EntityLabel.Person or EntityLabel.Cohort) || phrase.Determiner is "any" or "every" or "no")
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
                    Add(participant, inner, AffiliationRole.Member, phrase.Tokens, phrase.Head, held, "held");
                }
                else if (role is not null)
                {
                    Add(participant, inner, role, phrase.Tokens, phrase.Head, isLinked ? Stance.Alleged : null, "inside");
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
            Add(participant, common, office, phrase.Tokens, phrase.Head, null, "noun");
        }

        if (participant.IsNamed && noun > phrase.Tokens.Start && _bodies.MinistryOf(noun) is { } ministry)
        {
            Add(participant, ministry, AffiliationRole.Official, phrase.Tokens, phrase.Head, null, "minister");
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
            Add(participant, owner, owned, map.Phrases[possessor].Tokens.Cover(phrase.Tokens), phrase.Head, null, "possessor");
        }

        OwnPeople(phrase, participant);

        // "the X gang, whose founder, Y,".
        if (_whose.Of(phrase) is { } named && map.Of(named) is { } whole && _roles.Of(noun, whole) is { } whoseRole)
        {
            Add(participant, whole, whoseRole, named.Tokens.Cover(phrase.Tokens), phrase.Head, null, "whose");
        }

        // "the X have named Y as leader".
        if (_appointments.BodyOf(phrase) is { } body && body != participant && _roles.Of(noun, body) is { } post)
        {
            Add(participant, body, post, phrase.Tokens, phrase.Head, null, "appointed");
        }

        // "leader of X", "fighters from X".
        Behind(phrase, participant, noun);
    }

    private bool IsOfPart(NounPhrase phrase, int noun, Participant owner) =>
        noun - 1 >= phrase.Tokens.Start
        && _grammar.Upos(noun - 1) == "NOUN"
        && lexicon.Affiliations.RoleOf(_grammar.Form(noun - 1), owner.Kind) is null
        && lexicon.Affiliations.RoleOf($"{_grammar.Form(noun - 1)} {_grammar.Form(noun)}", owner.Kind) is null;

    private void Behind(NounPhrase phrase, Participant participant, int noun)
    {
        var at = PastInnerBody(phrase.Tokens.End);
        if (at + 1 >= _grammar.Count || _grammar.Form(at) is not ("of" or "for" or "in" or "from" or "with" or "at"))
        {
            return;
        }

        // "members of the X and Y groups": each conjunct.
        var isQuoted =
            _grammar.Form(at + 1) is "\"" or "“"
            || _grammar.Form(at + 1) == "the" && at + 2 < _grammar.Count && _grammar.Form(at + 2) is "\"" or "“";
        var next = _groups.At(at + 1) ?? (isQuoted ? _groups.At(at + 2) ?? _groups.At(at + 3) : null);
        if (next is null || _groups.Of(next) is not { } group)
        {
            return;
        }

        if (
            next.Tokens.End + 1 < _grammar.Count
            && !(IsLink(next.Tokens.End) && _grammar.Form(next.Tokens.End + 1) is "to" or "with" or "by" or "in")
            && (
                IsLink(next.Tokens.End)
                || IsLink(next.Tokens.End + 1)
                || IsLink(Math.Min(_grammar.Count - 1, next.Tokens.End + 3)) && _grammar.Form(next.Tokens.End) == "("
            )
        )
        {
            // "leader of the X-linked band": X is not what he leads.
            return;
        }

        var preposition = _grammar.Form(at);
        var role = _roles.Of(noun, group) ?? RoleBehind(phrase, noun, preposition, group);
        if (
            role is null
            || preposition is "for"
                && (role is AffiliationRole.Founder || !IsBand(group) && role is AffiliationRole.Leader or AffiliationRole.Commander)
        )
        {
            return;
        }

        role = at > phrase.Tokens.End && role is AffiliationRole.Leader or AffiliationRole.Commander ? AffiliationRole.Official : role;

        if (
            preposition is "in" or "at" or "with" or "from"
            && group.Kind is GroupKind.State or GroupKind.Media or GroupKind.Other
            && role is AffiliationRole.Member
        )
        {
            return;
        }

        Add(participant, group, role, phrase.Tokens.Cover(next.Tokens), phrase.Head, null, "of");
        for (var (end, steps) = (next.Tokens.End, 0); end + 1 < _grammar.Count && steps < 3 && _grammar.Form(end) is "and" or ","; steps++)
        {
            var conjunct = _groups.At(end + 1);
            if (conjunct is null || _grammar.Form(end) != "and" || _groups.Of(conjunct) is not { } other || !other.IsNamed)
            {
                break;
            }

            Add(participant, other, role, phrase.Tokens.Cover(conjunct.Tokens), phrase.Head, null, "of-and");
            end = conjunct.Tokens.End;
        }
    }

    // "a member of the inner circle of X": whoever is in it is in X.
    private int PastInnerBody(int at) =>
        at + 2 < _grammar.Count
        && _grammar.Form(at) is "of" or "in" or "on"
        && map.PhraseAt(at + 1) is { } inner
        && inner.Tokens.Start <= at + 1
        && lexicon.Words.Contains("inner-body", _grammar.Lemma(inner.Head))
        && map.Of(inner) is not { Label: EntityLabel.Group, IsNamed: true }
        && inner.Tokens.End < _grammar.Count
        && _grammar.Form(inner.Tokens.End) is "of" or "in"
            ? inner.Tokens.End
            : at;

    private bool IsLink(int token) => lexicon.Words.Contains("bound", _grammar.Form(token)) || _grammar.Form(token) is "backed" or "based";

    private bool NameEndsAt(int token) => token + 1 >= _grammar.Count || map.Inside(token + 1) != map.Inside(token);

    // "X of the Red Front", "X of the prison service", "a driver for the Red Front".
    private string? RoleBehind(NounPhrase phrase, int noun, string preposition, Participant group) =>
        preposition == "of" && IsBareName(phrase) && IsBand(group) ? AffiliationRole.Member
        : preposition is "of" or "from"
        && IsBareName(phrase)
        && group is { IsNamed: true, Kind: GroupKind.State or GroupKind.Media or GroupKind.Military or GroupKind.Other }
            ? AffiliationRole.Employee
        : preposition == "for" && IsBand(group) && noun >= 0 && lexicon.Words.Contains("serves-band", _grammar.Form(noun))
            ? AffiliationRole.Member
        : null;

    // "X of the Red Front".
    private bool IsBareName(NounPhrase phrase) =>
        phrase.Names.Any(name => map.Document.Names[name].Type == NameType.Person && map.Document.Names[name].Tokens.Contains(phrase.Head));

    private static bool IsBand(Participant group) => group is { IsNamed: true, Kind: GroupKind.Militant or GroupKind.Criminal };

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
    private void OwnPeople(NounPhrase phrase, Participant participant)
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
                ?? (owned == phrase ? null : _owners.TellerOf(owned))
                ?? (participant.Label == EntityLabel.Person || !participant.Count.IsUnknown ? _owners.OnlyBandBefore(owned) : null)
            )
                is { Label: EntityLabel.Group } owner
            && _roles.Of(owned.Head, owner) is { } role
        )
        {
            Add(participant, owner, role, phrase.Tokens.Cover(owned.Tokens), owned.Head, null, "own");
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
                    reading.Stance != Stance.Asserted ? reading.Stance
                    : IsHedged(head) || IsSuspected(head) ? Stance.Alleged
                    : stance ?? Stance.Asserted,
                Speaker = reading.Speaker,
                Evidence = map.Document.SpanOf(words),
                Confidence = 0.88,
                Trace = [$"affiliation:{rule}", .. reading.Rules],
            }
        );
    }
}
