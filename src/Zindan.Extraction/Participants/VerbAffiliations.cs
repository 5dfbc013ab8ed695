using Zindan.Core.Entities;
using Zindan.Core.Statements;
using Zindan.Extraction.Factuality;
using Zindan.Extraction.Frames;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Propositions;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Participants;

/// <summary>Affiliations that a verb or adjective carries by its preposition: "belong to X", "fight for X", "loyal to X".</summary>
internal sealed class VerbAffiliations(ParticipantMap map, ExtractionLexicon lexicon, FactualityReader factuality)
{
    private readonly Grammar _grammar = map.Grammar;
    private readonly GroupPhrases _groups = new(map, lexicon);
    private readonly EvidenceFinder _evidence = new(map);
    private readonly ArgumentFinder _arguments = new(map.Grammar, lexicon);
    private readonly LedBands _bands = new(map);
    private readonly KinPhrases _kin = new(map, lexicon);
    private readonly List<StatementDraft> _found = [];

    /// <summary>The affiliations that the verb at a token carries.</summary>
    public IReadOnlyList<StatementDraft> At(int token)
    {
        if (!lexicon.AffiliationVerbs.TryGetValue(_grammar.Lemma(token), out var verbs))
        {
            return [];
        }

        _found.Clear();
        foreach (var verb in verbs)
        {
            Read(token, verb);
        }

        return [.. _found];
    }

    private void Read(int token, AffiliationVerb verb)
    {
        for (var word = 1; word < verb.Words.Length; word++)
        {
            if (!Enumerable.Range(token + 1, Math.Min(4, _grammar.Count - token - 1)).Any(next => _grammar.Lemma(next) == verb.Words[word]))
            {
                return;
            }
        }

        if (_grammar.Upos(token) is not ("VERB" or "ADJ"))
        {
            return;
        }

        var found = _arguments.OfVerb(token);
        var groups = GroupsOf(token, verb, found);
        if (groups.Count == 0)
        {
            return;
        }

        var reading = factuality.Of(token);
        if (reading.IsDropped)
        {
            return;
        }

        // "men loyal to X": an adjective has no subject in the tree.
        if (
            _grammar.Upos(token) == "ADJ"
            && _grammar.Relation(token) is "acl" or "amod"
            && !found.Any(argument => argument.Slot is "subj" or "obj")
        )
        {
            found = [.. found, new Argument("obj", _grammar.Head(token), false)];
        }

        var isBlamed = !found.Any(argument => argument.Slot is "subj" or "obj");
        foreach (var argument in isBlamed ? Blamed(token) : found)
        {
            foreach (var (group, whole) in groups)
            {
                if (MemberOf(token, verb, argument, reading.Stance) is { } member && member != whole)
                {
                    _found.Add(
                        new StatementDraft
                        {
                            Type = verb.BindsPerson ? StatementType.RelatedTo : StatementType.AffiliatedWith,
                            Subject = member,
                            Object = whole,
                            Role = verb.Role,
                            Stance =
                                reading.Stance == Stance.Asserted
                                && (isBlamed && !IsFound(token) || verb.Words[0] is "link" or "tie" or "connect")
                                && member.Label != EntityLabel.Group
                                    ? Stance.Alleged
                                    : reading.Stance,
                            Speaker = reading.Speaker,
                            Evidence = _evidence.Cover(TokenRange.Of(token), argument.Token, group),
                            Confidence = argument.IsInherited ? 0.7 : 0.85,
                            Trace = [$"affiliate:{verb.Words[0]}_{verb.Preposition}", .. reading.Rules],
                        }
                    );
                }
            }
        }
    }

    // "linked to": a participle; whoever is linked stands as its object.
    private Participant? MemberOf(int token, AffiliationVerb verb, Argument argument, Stance stance) =>
        argument.Slot is "subj" or "obj"
        && (argument.Slot == "obj" || verb.Preposition != "into")
        && (argument.Slot == "subj" || verb.Preposition != "obj")
        && (argument.Slot == "subj" || _grammar.IsPassive(token) || _grammar.Xpos(token) is "VBN" or "JJ")
        && Told(token, argument.Token) is { Label: EntityLabel.Person or EntityLabel.Cohort or EntityLabel.Group } member
        && !(verb.BindsPerson && (member.Label == EntityLabel.Group || stance == Stance.Planned || !CanBe(verb.Role, member)))
            ? member
            : null;

    // All of "linked to X and Y", each with the token that speaks of it.
    private List<(int Token, Participant? Whole)> GroupsOf(int token, AffiliationVerb verb, IReadOnlyList<Argument> arguments)
    {
        var isOfBand = arguments.Any(argument =>
            argument.Slot is "subj" or "obj"
            && map.At(argument.Token) is { Label: EntityLabel.Group, Kind: GroupKind.Militant or GroupKind.Criminal }
        );
        var groups = arguments
            .Where(argument => argument.Slot == verb.Preposition)
            .Select(argument => (argument.Token, Whole: map.At(argument.Token)))
            .Where(one =>
                verb.BindsPerson
                    ? one.Whole is { Label: EntityLabel.Person, IsNamed: true }
                    : one.Whole is { Label: EntityLabel.Group } whole && Holds(verb, whole, isOfBand)
            )
            .ToList();
        if (groups.Count > 0)
        {
            return groups;
        }

        // "shared a cell with X": the tree may hang X on the cell.
        if (verb is { BindsPerson: true, Words.Length: > 1 })
        {
            return PersonBehind(token, verb.Preposition);
        }

        if (!verb.BindsPerson && Behind(token, verb) is >= 0 and var behind)
        {
            return [(behind, map.At(behind))];
        }

        return verb.Words is [_, "allegiance" or "loyalty" or "fealty" or "bayat"] && OfLeader(token) is (>= 0, { }) led ? [led] : [];
    }

    private List<(int Token, Participant? Whole)> PersonBehind(int token, string preposition)
    {
        for (var next = token + 1; next < Math.Min(_grammar.Count - 1, token + 5); next++)
        {
            if (_grammar.Form(next) == preposition && map.PhraseAt(next + 1) is { } phrase)
            {
                return map.Of(phrase) is { Label: EntityLabel.Person, IsNamed: true } person ? [(phrase.Head, person)] : [];
            }
        }

        return [];
    }

    // A band splits from what is a band too, whatever its name tells.
    private static bool Holds(AffiliationVerb verb, Participant whole, bool isOfBand) =>
        verb.Kinds.IsEmpty
        || verb.Kinds.Contains(whole.Kind)
        || isOfBand && whole is { IsNamed: true, Kind: GroupKind.Other } && verb.Kinds.Contains(GroupKind.Militant);

    // "represents X": a lawyer, not an envoy.
    private bool CanBe(string role, Participant member) => role != "lawyer" || _kin.IsLawyer(member);

    private Participant? Told(int verb, int token) => _bands.IsOfBand(verb, token) ? _bands.Of(verb, token) : map.At(token);

    // A court has found so.
    private bool IsFound(int token) => lexicon.Words.Contains("finds", _grammar.Lemma(_grammar.Head(token)));

    // "suspected of recruiting for X": whoever is suspected.
    private IEnumerable<Argument> Blamed(int token) =>
        _grammar.Head(token) is >= 0 and var governor
        && _grammar.IsVerbal(governor)
        && lexicon.Words.Contains("blames", _grammar.Lemma(governor))
            ? _arguments
                .OfVerb(governor)
                .Where(argument => argument.Slot == "obj")
                .Select(argument => new Argument("subj", argument.Token, true))
            : [];

    // "pledged allegiance to X leader Y": to X.
    private (int Token, Participant? Group) OfLeader(int verb)
    {
        for (var next = verb + 1; next < Math.Min(_grammar.Count - 1, verb + 6); next++)
        {
            if (_grammar.Form(next) == "to" && map.PhraseAt(next + 1) is { } phrase && map.Of(phrase) is { Label: EntityLabel.Person })
            {
                for (var inner = phrase.Tokens.Start; inner < phrase.Tokens.End; inner++)
                {
                    if (map.Inside(inner) is { Label: EntityLabel.Group, IsNamed: true } group)
                    {
                        return (phrase.Head, group);
                    }
                }

                return phrase.Possessor is { } owner && map.Of(map.Phrases[owner]) is { Label: EntityLabel.Group } whole
                    ? (phrase.Head, whole)
                    : (-1, null);
            }
        }

        return (-1, null);
    }

    private int Behind(int token, AffiliationVerb verb)
    {
        for (var next = token + 1; next < Math.Min(_grammar.Count - 1, token + 6); next++)
        {
            if (
                _grammar.Form(next) == verb.Preposition
                && _grammar.Form(next - 1) != "according"
                && map.PhraseAt(next + 1) is { } phrase
                && _groups.Of(phrase) is { } group
                && (verb.Kinds.IsEmpty || verb.Kinds.Contains(group.Kind))
            )
            {
                return map.At(phrase.Head) == group ? phrase.Head : -1;
            }
        }

        return -1;
    }
}
