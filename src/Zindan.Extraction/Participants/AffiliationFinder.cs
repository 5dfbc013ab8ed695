using Zindan.Core.Entities;
using Zindan.Core.Statements;
using Zindan.Extraction.Factuality;
using Zindan.Extraction.Frames;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Propositions;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Participants;

/// <summary>Finds who belongs to, leads or serves which organisation, where a description says so rather than a verb alone.</summary>
internal sealed class AffiliationFinder(ParticipantMap map, ExtractionLexicon lexicon, FactualityReader factuality)
{
    private readonly Grammar _grammar = map.Grammar;
    private readonly EvidenceFinder _evidence = new(map);
    private readonly ArgumentFinder _arguments = new(map.Grammar);
    private readonly List<StatementDraft> _found = [];

    /// <summary>The affiliations, in order of the text.</summary>
    public IReadOnlyList<StatementDraft> Find()
    {
        foreach (var phrase in map.Phrases)
        {
            if (map.Document.SentenceOf(phrase.Head).Kind == SectionKind.Body && map.Of(phrase) is { } participant)
            {
                Read(phrase, participant);
            }
        }

        for (var token = 0; token < _grammar.Count; token++)
        {
            if (
                _grammar.Lemma(token) is "link" or "tie" or "connection" or "allegiance"
                && _grammar.Upos(token) == "NOUN"
                && map.Document.SentenceOf(token).IsProse
            )
            {
                ReadLink(token);
            }

            if (lexicon.AffiliationVerbs.TryGetValue(_grammar.Lemma(token), out var verbs) && map.Document.SentenceOf(token).IsProse)
            {
                foreach (var verb in verbs)
                {
                    Read(token, verb);
                }
            }
        }

        return _found;
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

    private void Behind(NounPhrase phrase, Participant participant, int noun)
    {
        var at = phrase.Tokens.End;
        if (at + 1 >= _grammar.Count || _grammar.Form(at) is not ("of" or "for" or "in" or "from" or "with" or "at"))
        {
            return;
        }

        // "members of the X and Y groups": each conjunct.
        var next = map.PhraseAt(at + 1);
        if (next is null || GroupOf(next) is not { } group)
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
            var conjunct = map.PhraseAt(end + 1);
            if (conjunct is null || _grammar.Form(end) != "and" || GroupOf(conjunct) is not { } other || !other.IsNamed)
            {
                break;
            }

            Add(participant, other, role, phrase.Tokens.Cover(conjunct.Tokens), phrase.Head, null, "of-and");
            end = conjunct.Tokens.End;
        }
    }

    private bool IsLink(int token) => _grammar.Form(token) is "linked" or "-linked" or "affiliated" or "inspired" or "backed" or "based";

    private Participant? GroupOf(NounPhrase phrase)
    {
        if (map.Of(phrase) is { Label: EntityLabel.Group } group)
        {
            return group;
        }

        // "leader of the Taliban movement": the name stands inside.
        for (var token = phrase.Tokens.End - 1; token >= phrase.Tokens.Start; token--)
        {
            if (
                map.Inside(token) is { Label: EntityLabel.Group } inner
                && _grammar.Lemma(phrase.Head)
                    is "movement"
                        or "group"
                        or "network"
                        or "organization"
                        or "organisation"
                        or "rank"
                        or "militia"
                        or "cell"
                        or "party"
                        or "gang"
                        or "force"
            )
            {
                return inner;
            }
        }

        return null;
    }

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
            if (_grammar.Form(next) is "linked" or "affiliated" or "inspired" or "connected" or "-linked" or "-affiliated" or "aligned")
            {
                return (AffiliationRole.Member, true);
            }

            if (_grammar.Form(next) is "backed" or "trained" or "led" or "allied")
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

        var (lemma, _) = lexicon.People.Singular(_grammar.Form(noun));
        var role = lexicon.Affiliations.RoleOf(lemma, group.Kind);
        return
            role == AffiliationRole.Member
            && group.Kind is GroupKind.State or GroupKind.Media
            && lemma is not ("member" or "activist" or "senator" or "lawmaker" or "operative")
            ? null
            : role;
    }

    // "accused both of links to X", "militants with ties to X", "claimed allegiance to X".
    private void ReadLink(int noun)
    {
        var group = -1;
        foreach (var argument in _arguments.OfNoun(noun))
        {
            if (
                argument.Slot is "to" or "with"
                && map.At(argument.Token)
                    is {
                        Label: EntityLabel.Group,
                        Kind: GroupKind.Militant or GroupKind.Criminal or GroupKind.Political or GroupKind.Other
                    }
            )
            {
                group = argument.Token;
            }
        }

        if (
            group < 0
            && noun + 2 < _grammar.Count
            && _grammar.Form(noun + 1) is "to" or "with"
            && map.PhraseAt(noun + 2) is { } behind
            && map.Of(behind) is { Label: EntityLabel.Group }
        )
        {
            group = behind.Head;
        }

        if (group < 0)
        {
            return;
        }

        var reading = factuality.Of(noun);
        if (reading.IsDropped)
        {
            return;
        }

        var isAllegiance = _grammar.Lemma(noun) == "allegiance";
        foreach (var token in Linked(noun))
        {
            if (map.At(token) is { Label: EntityLabel.Person or EntityLabel.Cohort or EntityLabel.Group } member && member != map.At(group))
            {
                _found.Add(
                    new StatementDraft
                    {
                        Type = StatementType.AffiliatedWith,
                        Subject = member,
                        Object = map.At(group),
                        Role = isAllegiance ? AffiliationRole.Supporter : AffiliationRole.Member,
                        Stance =
                            reading.Stance == Stance.Asserted && !isAllegiance ? Stance.Alleged
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
                return [head];
            }

            return _grammar.Lemma(head) is "suspicion" or "allegation" or "charge" && outer >= 0 && _grammar.IsVerbal(outer)
                ? Objects(outer)
                : [];
        }

        return _grammar.Preposition(noun) is "of" or "for" or "over" or "on" ? Objects(head)
            : _grammar.BareRelation(noun) == "obj"
            && _grammar.Lemma(head) is "have" or "claim" or "pledge" or "swear" or "declare" or "deny" or "maintain"
                ? _arguments.OfVerb(head).Where(argument => argument.Slot == "subj").Select(argument => argument.Token)
            : [];
    }

    private IEnumerable<int> Objects(int verb) =>
        _arguments.OfVerb(verb).Where(argument => argument.Slot == "obj").Select(argument => argument.Token);

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
        var group = -1;
        foreach (var argument in found)
        {
            if (
                argument.Slot == verb.Preposition
                && map.At(argument.Token) is { Label: EntityLabel.Group } candidate
                && (verb.Kinds.IsEmpty || verb.Kinds.Contains(candidate.Kind))
            )
            {
                group = argument.Token;
            }
        }

        group = group < 0 ? Behind(token, verb) : group;
        if (group < 0)
        {
            return;
        }

        var reading = factuality.Of(token);
        if (reading.IsDropped)
        {
            return;
        }

        foreach (var argument in found)
        {
            // "linked to" is a participle: whoever is linked stands as its object.
            if (
                argument.Slot is "subj" or "obj"
                && map.At(argument.Token) is { Label: EntityLabel.Person or EntityLabel.Cohort or EntityLabel.Group } member
                && member != map.At(group)
                && (argument.Slot == "subj" || _grammar.IsPassive(token) || _grammar.Xpos(token) is "VBN" or "JJ")
            )
            {
                _found.Add(
                    new StatementDraft
                    {
                        Type = StatementType.AffiliatedWith,
                        Subject = member,
                        Object = map.At(group),
                        Role = verb.Role,
                        Stance =
                            reading.Stance == Stance.Asserted
                            && verb.Words[0] is "link" or "tie" or "connect"
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

    private int Behind(int token, AffiliationVerb verb)
    {
        for (var next = token + 1; next < Math.Min(_grammar.Count - 1, token + 6); next++)
        {
            if (
                _grammar.Form(next) == verb.Preposition
                && _grammar.Form(next - 1) != "according"
                && map.PhraseAt(next + 1) is { } phrase
                && GroupOf(phrase) is { } group
                && (verb.Kinds.IsEmpty || verb.Kinds.Contains(group.Kind))
            )
            {
                return map.At(phrase.Head) == group ? phrase.Head : -1;
            }
        }

        return -1;
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
