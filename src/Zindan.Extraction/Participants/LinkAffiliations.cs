using Zindan.Core.Entities;
using Zindan.Core.Statements;
using Zindan.Extraction.Factuality;
using Zindan.Extraction.Frames;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Propositions;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Participants;

/// <summary>Affiliations that a noun of connection carries: "links to X", "ties with X", "swore allegiance to X".</summary>
internal sealed class LinkAffiliations(ParticipantMap map, ExtractionLexicon lexicon, FactualityReader factuality)
{
    private readonly Grammar _grammar = map.Grammar;
    private readonly EvidenceFinder _evidence = new(map);
    private readonly ArgumentFinder _arguments = new(map.Grammar, lexicon);
    private readonly GroupPhrases _groups = new(map, lexicon);
    private readonly PredicateFinder _predicates = new(map, lexicon);
    private readonly LinkSubjects _subjects = new(map, lexicon);
    private readonly List<StatementDraft> _found = [];

    /// <summary>The affiliations that the noun at a token carries.</summary>
    public IReadOnlyList<StatementDraft> At(int token)
    {
        if (_grammar.Upos(token) != "NOUN")
        {
            return [];
        }

        _found.Clear();
        if (_grammar.Lemma(token) == "part")
        {
            ReadPart(token);
        }
        else if (lexicon.Words.Contains("connection", _grammar.Lemma(token)))
        {
            ReadLink(token);
        }

        return [.. _found];
    }

    // "were part of X".
    private void ReadPart(int noun)
    {
        if (
            noun + 2 >= _grammar.Count
            || _grammar.Form(noun + 1) != "of"
            || _groups.At(noun + 2) is not { } phrase
            || _groups.Of(phrase) is not { } group
            || _predicates.SubjectsOf(noun) is not { Count: > 0 } subjects
            || factuality.Of(noun) is not { IsDropped: false } reading
        )
        {
            return;
        }

        foreach (var token in subjects)
        {
            if (map.At(token) is { Label: EntityLabel.Person or EntityLabel.Cohort or EntityLabel.Group } member && member != group)
            {
                var isGroup = member.Label == EntityLabel.Group;
                _found.Add(
                    new StatementDraft
                    {
                        Type = isGroup ? StatementType.PartOf : StatementType.AffiliatedWith,
                        Subject = member,
                        Object = group,
                        Role = isGroup ? null : AffiliationRole.Member,
                        Stance = reading.Stance,
                        Speaker = reading.Speaker,
                        Evidence = _evidence.Cover(phrase.Tokens, token),
                        Confidence = 0.8,
                        Trace = ["affiliation:part", .. reading.Rules],
                    }
                );
            }
        }
    }

    // "accused both of links to X", "militants with ties to X", "claimed allegiance to X".
    private void ReadLink(int noun)
    {
        var groups = GroupsOf(noun);
        if (groups.Count == 0 || IsSworn(noun) || factuality.Of(noun) is not { IsDropped: false } reading)
        {
            return;
        }

        var isAllegiance = _grammar.Lemma(noun) is "allegiance" or "loyalty";
        var linked = Linked(noun)
            .Select(token => (Participant: map.At(token), Token: token))
            .Where(one => one.Participant is not null)
            .ToList();
        foreach (
            var (told, token) in linked.Count > 0
                ? linked
                : [.. _subjects.Of(noun).Select(one => ((Participant?)one.Participant, one.Token))]
        )
        {
            foreach (var group in groups)
            {
                if (told is not { Label: EntityLabel.Person or EntityLabel.Cohort or EntityLabel.Group } member || member == map.At(group))
                {
                    continue;
                }

                _found.Add(
                    new StatementDraft
                    {
                        Type = StatementType.AffiliatedWith,
                        Subject = member,
                        Object = map.At(group),
                        Role = isAllegiance ? AffiliationRole.Supporter : AffiliationRole.Member,
                        Stance =
                            reading.Stance == Stance.Asserted && (!isAllegiance && !IsMembership(noun) || IsBlamed(noun)) ? Stance.Alleged
                            : reading.Stance == Stance.Planned ? Stance.Alleged
                            : reading.Stance,
                        Speaker = reading.Speaker,
                        Evidence = _evidence.Cover(TokenRange.Of(noun), token, group),
                        Confidence = 0.75,
                        Trace = ["affiliation:link", .. reading.Rules],
                    }
                );
            }
        }
    }

    // The organisations to which a noun of connection binds: all of "ties to X and Y".
    private List<int> GroupsOf(int noun)
    {
        var groups = _arguments
            .OfNoun(noun)
            .Where(argument =>
                IsBinding(noun, argument.Slot)
                && map.At(argument.Token)
                    is {
                        Label: EntityLabel.Group,
                        Kind: GroupKind.Militant or GroupKind.Criminal or GroupKind.Political or GroupKind.Other
                    }
            )
            .Select(argument => argument.Token)
            .ToList();
        if (
            groups.Count == 0
            && noun + 2 < _grammar.Count
            && IsBinding(noun, _grammar.Form(noun + 1))
            && map.PhraseAt(noun + 2) is { } behind
            && map.Of(behind) is { Label: EntityLabel.Group }
        )
        {
            groups.Add(behind.Head);
        }

        return groups;
    }

    private bool IsBinding(int noun, string preposition) =>
        _grammar.Lemma(noun) == "participation" ? preposition == "in"
        : IsMembership(noun) ? preposition is "of" or "in"
        : preposition is "to" or "with" || preposition == "in" && _grammar.Lemma(noun) == "involvement";

    // "is suspected by police of membership": no more than suspected.
    private bool IsBlamed(int noun)
    {
        for (var (token, steps) = (_grammar.Head(noun), 0); token >= 0 && steps < 2; (token, steps) = (_grammar.Head(token), steps + 1))
        {
            if (_grammar.IsVerbal(token))
            {
                return lexicon.Words.Contains("blames", _grammar.Lemma(token)) && !lexicon.Words.Contains("finds", _grammar.Lemma(token));
            }
        }

        return false;
    }

    private bool IsMembership(int noun) => _grammar.Lemma(noun) is "membership" or "participation";

    // Allegiance that is sworn is read off its verb.
    private bool IsSworn(int noun) =>
        _grammar.Head(noun) is >= 0 and var verb && lexicon.AffiliationVerbs.ContainsKey(_grammar.Lemma(verb));

    private IEnumerable<int> Linked(int noun)
    {
        var head = _grammar.Head(noun);
        if (head < 0)
        {
            return [];
        }

        if (!_grammar.IsVerbal(head))
        {
            // "militants with links to X"; "arrested on suspicion of links with X".
            if (
                _grammar.Preposition(noun) == "with"
                && map.At(head) is { Label: EntityLabel.Person or EntityLabel.Cohort or EntityLabel.Group }
            )
            {
                return [head];
            }

            var outer = _grammar.Head(head);
            if (
                _grammar.Preposition(noun) == "of"
                && map.At(head) is { Label: EntityLabel.Person or EntityLabel.Cohort or EntityLabel.Group }
                && outer >= 0
                && _grammar.Lemma(outer) is "accuse" or "suspect"
            )
            {
                // "suspected by police of links": the police only suspect.
                if (_grammar.Preposition(head) == "by")
                {
                    return Objects(outer);
                }

                // "accused X and Y of links": the tree may hang the links on either.
                return _grammar.Conjuncts(_grammar.BareRelation(head) == "conj" ? outer : head);
            }

            // "wanted by police for links to X": the tree may hang the links on the police.
            if (
                _grammar.Preposition(noun) is "for" or "of" or "over"
                && outer >= 0
                && _grammar.IsVerbal(outer)
                && (lexicon.Words.Contains("blames", _grammar.Lemma(outer)) || _grammar.Lemma(outer) == "want")
            )
            {
                return Objects(outer);
            }

            return _grammar.Lemma(head) is "suspicion" or "allegation" or "charge" && outer >= 0 && _grammar.IsVerbal(outer)
                ? Objects(outer)
                : [];
        }

        return _grammar.Preposition(noun) is "of" or "for" or "over" or "on" || IsMembership(noun) ? Objects(head)
            : _grammar.BareRelation(noun) == "obj"
            && _grammar.Lemma(head) is "have" or "claim" or "pledge" or "swear" or "declare" or "deny" or "maintain"
                ? Antecedent(head) is { } band ? [band]
                    : _arguments.OfVerb(head).Where(argument => argument.Slot == "subj").Select(argument => argument.Token)
            : [];
    }

    // "a member of the X group that has ties with Y": the group has them.
    private int? Antecedent(int verb)
    {
        var relative = _grammar.Child(verb, "nsubj");
        return
            _grammar.Relation(verb) == "acl:relcl"
            && relative > 0
            && _grammar.Form(relative) is "that" or "which"
            && map.PhraseAt(_grammar.Form(relative - 1) == "," ? relative - 2 : relative - 1) is { } before
            && map.Of(before) is { Label: EntityLabel.Group }
            ? before.Head
            : null;
    }

    private IEnumerable<int> Objects(int verb) =>
        _arguments.OfVerb(verb).Where(argument => argument.Slot == "obj").Select(argument => argument.Token);
}
