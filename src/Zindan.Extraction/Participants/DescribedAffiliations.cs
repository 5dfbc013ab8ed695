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
    private readonly PredicateFinder _predicates = new(map, lexicon);
    private readonly List<StatementDraft> _found = [];

    // The people listed among those counted together.
    private readonly Lazy<ILookup<Participant?, Participant>> _members = new(() =>
        map.All.Where(member => member is { MemberOf: not null }).ToLookup(member => map.Current(member.MemberOf))
    );

    // Organisations that the text tells of by a common noun alone.
    private readonly Lazy<Dictionary<string, Participant>> _byNoun = new(() =>
        map
            .All.Where(group => group is { Label: EntityLabel.Group, IsNamed: false, Role: not null })
            .GroupBy(group => group.Role!, StringComparer.Ordinal)
            .Where(same => same.Count() == 1)
            .ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal)
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
        return subjects.Count > 0 ? subjects : _members.Value[participant].Prepend(participant);
    }

    private void Read(NounPhrase phrase, Participant participant)
    {
        if (participant.Label is not (EntityLabel.Person or EntityLabel.Cohort))
        {
            return;
        }

        var noun = NounOf(phrase);
        // "Taliban chief X", "Hamas militants", "Interior Ministry spokesman".
        for (var token = phrase.Tokens.Start; token < phrase.Tokens.End; token++)
        {
            if (map.Inside(token) is { Label: EntityLabel.Group } inner && noun > token && NameEndsAt(token))
            {
                var (role, isLinked) = RoleBeside(token, noun, inner);
                if (role is not null)
                {
                    Add(participant, inner, role, phrase.Tokens, phrase.Head, isLinked ? Stance.Alleged : null, "inside");
                }
            }
        }

        // "prison service spokesman X": the organisation is told of by its noun.
        if (
            participant.IsNamed
            && noun > phrase.Tokens.Start
            && CommonGroup(phrase, noun) is { } common
            && Role(noun, common) is { } office
            && office is AffiliationRole.Official or AffiliationRole.Leader or AffiliationRole.Commander
        )
        {
            Add(participant, common, office, phrase.Tokens, phrase.Head, null, "noun");
        }

        if (participant.IsNamed && noun > phrase.Tokens.Start && MinistryOf(noun) is { } ministry)
        {
            Add(participant, ministry, AffiliationRole.Official, phrase.Tokens, phrase.Head, null, "minister");
        }

        // "the ministry's spokesman".
        if (
            phrase.Possessor is { } possessor
            && map.Of(map.Phrases[possessor]) is { Label: EntityLabel.Group } owner
            && Role(noun, owner) is { } owned
        )
        {
            Add(participant, owner, owned, map.Phrases[possessor].Tokens.Cover(phrase.Tokens), phrase.Head, null, "possessor");
        }

        // "leader of X", "fighters from X".
        Behind(phrase, participant, noun);
    }

    // "the deputy defence minister": of the defence ministry, where the text tells of it.
    private Participant? MinistryOf(int noun)
    {
        if (_grammar.Form(noun) != "minister" || noun == 0)
        {
            return null;
        }

        var ministry = $"{_grammar.Form(noun - 1)} ministry";
        return _byNoun.Value.GetValueOrDefault(ministry)
            ?? map.All.FirstOrDefault(group =>
                group is { Label: EntityLabel.Group }
                && group.Names.Any(name => name.EndsWith(ministry, StringComparison.OrdinalIgnoreCase))
            );
    }

    private Participant? CommonGroup(NounPhrase phrase, int noun)
    {
        var one = _grammar.Form(noun - 1);
        var two = noun - 2 >= phrase.Tokens.Start ? $"{_grammar.Form(noun - 2)} {one}" : one;
        return lexicon.Groups.ClassOf(two) is "state" or "military" ? _byNoun.Value.GetValueOrDefault(two)
            : lexicon.Groups.ClassOf(one) is "state" or "military" && map.Inside(noun - 1) is null ? _byNoun.Value.GetValueOrDefault(one)
            : null;
    }

    private void Behind(NounPhrase phrase, Participant participant, int noun)
    {
        var at = phrase.Tokens.End;
        if (at + 1 >= _grammar.Count || _grammar.Form(at) is not ("of" or "for" or "in" or "from" or "with" or "at"))
        {
            return;
        }

        // "members of the X and Y groups": each conjunct.
        var next = _groups.At(at + 1);
        if (next is null || _groups.Of(next) is not { } group)
        {
            return;
        }

        if (
            next.Tokens.End + 1 < _grammar.Count
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
        var role = Role(noun, group);
        if (
            role is null
            || preposition is "for" && role is not (AffiliationRole.Official or AffiliationRole.Fighter or AffiliationRole.Employee)
        )
        {
            return;
        }

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

    private bool IsLink(int token) => lexicon.Words.Contains("bound", _grammar.Form(token)) || _grammar.Form(token) is "backed" or "based";

    // The common noun of the phrase: its head, or for a name the last noun before the name.
    private int NounOf(NounPhrase phrase)
    {
        if (map.Document.Names.Any(name => name.Tokens.Contains(phrase.Head) && name.Type == NameType.Person))
        {
            var token = phrase.Head;
            while (
                token >= phrase.Tokens.Start
                && (
                    map.Document.Names.Any(name => name.Tokens.Contains(token) && name.Type == NameType.Person)
                    || _grammar.Upos(token) == "PUNCT"
                )
            )
            {
                token--;
            }

            // "Taliban commander Mullah X": an honorific may stand between noun and name.
            while (
                token > phrase.Tokens.Start
                && lexicon.People.SideOf(lexicon.People.Singular(_grammar.Form(token - 1)).Lemma) is not null
                && map.Document.Titles.Any(title => title.Kind != TitleKind.Post && title.Tokens.Contains(token))
            )
            {
                token--;
            }

            return token >= phrase.Tokens.Start ? token : -1;
        }

        return phrase.Head;
    }

    private bool NameEndsAt(int token) => token + 1 >= _grammar.Count || map.Inside(token + 1) != map.Inside(token);

    private (string? Role, bool IsLinked) RoleBeside(int token, int noun, Participant group)
    {
        for (var next = token + 1; next <= Math.Min(token + 2, noun); next++)
        {
            if (lexicon.Words.Contains("bound", _grammar.Form(next)))
            {
                return (AffiliationRole.Member, true);
            }

            if (lexicon.Words.Contains("backed", _grammar.Form(next)))
            {
                return (AffiliationRole.Ally, false);
            }
        }

        return (Role(noun, group), false);
    }

    private string? Role(int noun, Participant group)
    {
        if (noun < 0)
        {
            return null;
        }

        var one = lexicon.People.Singular(_grammar.Form(noun)).Lemma;
        var whole = lexicon.People.Singular(HyphenatedWord.EndingAt(_grammar, noun)).Lemma;
        var two = noun > 0 ? $"{_grammar.Form(noun - 1)} {one}" : one;
        var lemma = new[] { two, whole }.FirstOrDefault(longer => lexicon.Affiliations.RoleOf(longer, group.Kind) is not null) ?? one;
        var role = lexicon.Affiliations.RoleOf(lemma, group.Kind);
        return
            role == AffiliationRole.Member
            && group.Kind is GroupKind.State or GroupKind.Media
            && !lexicon.Words.Contains("member-of-any", lemma)
            ? null
            : role;
    }

    private void Add(Participant member, Participant group, string role, TokenRange words, int head, Stance? stance, string rule)
    {
        var reading = factuality.OfDescription(head);
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
                Stance = reading.Stance == Stance.Asserted ? stance ?? Stance.Asserted : reading.Stance,
                Speaker = reading.Speaker,
                Evidence = map.Document.SpanOf(words),
                Confidence = 0.88,
                Trace = [$"affiliation:{rule}", .. reading.Rules],
            }
        );
    }
}
