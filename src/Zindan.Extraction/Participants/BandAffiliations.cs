using Zindan.Core.Entities;
using Zindan.Core.Statements;
using Zindan.Extraction.Factuality;
using Zindan.Extraction.Frames;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Propositions;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Participants;

/// <summary>Affiliations with bands that no noun of membership carries: "X's gang", "they were from the Y group", "X, of the Y cartel,", "X (Y)".</summary>
internal sealed class BandAffiliations(ParticipantMap map, ExtractionLexicon lexicon, FactualityReader factuality)
{
    private readonly Grammar _grammar = map.Grammar;
    private readonly GroupPhrases _groups = new(map, lexicon);
    private readonly PredicateFinder _predicates = new(map, lexicon);
    private readonly QuantifiedApposition _quantified = new(map);

    /// <summary>The affiliations that a phrase gives those around it.</summary>
    public IEnumerable<StatementDraft> Of(NounPhrase phrase, Participant participant)
    {
        if (participant is { Label: EntityLabel.Person, IsNamed: true } && NamedBeside(phrase) is { } beside)
        {
            yield return Draft(participant, beside.Group, AffiliationRole.Member, phrase.Tokens.Cover(beside.Words), phrase.Head, "beside");
        }

        if (participant.Label != EntityLabel.Group)
        {
            yield break;
        }

        if (Under(phrase, participant) is { } head)
        {
            yield return Draft(head.Person, participant, head.Role, phrase.Tokens.Cover(head.Words), phrase.Head, "under");
        }

        if (OwnerOf(phrase, participant) is { } owner)
        {
            yield return Draft(owner.Person, participant, owner.Role, phrase.Tokens.Cover(owner.Words), phrase.Head, "own-band");
        }

        if (IsBand(participant) && phrase.Tokens.Start > 1 && _grammar.Form(phrase.Tokens.Start - 1) is "from" or "of")
        {
            foreach (var told in _quantified.BeforePreposition(phrase.Tokens.Start))
            {
                yield return Draft(told, participant, AffiliationRole.Member, phrase.Tokens, phrase.Head, "all-of-band");
            }

            foreach (var token in _grammar.Form(phrase.Tokens.Start - 1) == "from" ? _predicates.SubjectsOf(phrase.Head) : [])
            {
                if (map.At(token) is { Label: EntityLabel.Person or EntityLabel.Cohort } member)
                {
                    var words = phrase.Tokens.Cover(map.PhraseAt(token)?.Tokens ?? TokenRange.Of(token));
                    yield return Draft(member, participant, AffiliationRole.Member, words, phrase.Head, "from-band");
                }
            }
        }
    }

    private static bool IsBand(Participant group) => group.Kind is GroupKind.Militant or GroupKind.Criminal;

    // "the Red Front, under the command of X,", "the gang of X", "a militia under X".
    private (Participant Person, string Role, TokenRange Words)? Under(NounPhrase phrase, Participant band)
    {
        // "the war on the Red Front under X": the war, not the front.
        if (!IsBand(band) || phrase.Tokens.Start > 0 && _grammar.Form(phrase.Tokens.Start - 1) is "on" or "against" or "with" or "over")
        {
            return null;
        }

        var at = phrase.Tokens.End + (phrase.Tokens.End < _grammar.Count && _grammar.Form(phrase.Tokens.End) == "," ? 1 : 0);
        if (at + 4 >= _grammar.Count || _grammar.Form(at) is not ("under" or "of"))
        {
            return null;
        }

        var isUnder = _grammar.Form(at) == "under";
        var role = AffiliationRole.Leader;
        if (isUnder && _grammar.Form(at + 1) == "the" && _grammar.Form(at + 3) == "of")
        {
            if (_grammar.Form(at + 2) is not ("command" or "leadership"))
            {
                return null;
            }

            role = _grammar.Form(at + 2) == "command" ? AffiliationRole.Commander : role;
            at += 3;
        }

        return
            map.PhraseAt(at + 1) is { } name
            && map.Of(name) is { Label: EntityLabel.Person, IsNamed: true } person
            && name.Names.Any(index => map.Document.Names[index].Type == NameType.Person)
            && (isUnder || at == phrase.Tokens.End && lexicon.Words.Contains("own-band", _grammar.Form(phrase.Head)) && IsPlain(phrase))
            && !(name.Tokens.End < _grammar.Count && _grammar.Xpos(name.Tokens.End) == "POS")
            ? (person, role, name.Tokens)
            : null;
    }

    // "X's gang": X's own to lead; "his gang": he is of it.
    private (Participant Person, string Role, TokenRange Words)? OwnerOf(NounPhrase phrase, Participant band)
    {
        if (phrase.Possessor is { } possessor)
        {
            var owner = map.Phrases[possessor];
            return
                map.Of(owner) is { Label: EntityLabel.Person, IsNamed: true } leader
                && owner.Names.Length > 0
                && IsOwn(phrase, band, leader)
                ? (leader, AffiliationRole.Leader, owner.Tokens)
                : null;
        }

        return
            phrase.Determiner is "his" or "her"
            && map.Possessor(phrase) is { Label: EntityLabel.Person } member
            && IsOwn(phrase, band, member)
            ? (member, AffiliationRole.Member, phrase.Tokens)
            : null;
    }

    // A campaigner has a group too, and a president a "security group".
    private bool IsOwn(NounPhrase phrase, Participant band, Participant owner)
    {
        // "X's Red Front", but no "X's ally Red Front".
        if (
            IsBand(band)
            && band.IsNamed
            && phrase.Names.Any(name => map.Document.Names[name].Tokens == phrase.Tokens)
            && _grammar.Xpos(phrase.Tokens.Start - 1) == "POS"
        )
        {
            return true;
        }

        var noun = _grammar.Form(phrase.Head);
        if (!lexicon.Words.Contains("own-band", noun))
        {
            return lexicon.Words.Contains("own-group", noun)
                && (
                    IsBand(band) && band.IsNamed || IsPlain(phrase) && (owner.Side == Side.NonState || owner.IsPrisoner || owner.IsEscaped)
                );
        }

        return band.IsNamed || IsPlain(phrase);
    }

    private bool IsPlain(NounPhrase phrase)
    {
        for (var token = phrase.Tokens.Start; token < phrase.Head; token++)
        {
            if (
                _grammar.Upos(token) is "NOUN" or "PROPN" or "ADJ"
                && lexicon.Words.KindOf(_grammar.Form(token)) is null
                && _grammar.Form(token) != "own"
            )
            {
                return false;
            }
        }

        return true;
    }

    // "X, of the Y cartel,", "X (Y)": only the name of a band, and it alone.
    private (Participant Group, TokenRange Words)? NamedBeside(NounPhrase phrase)
    {
        var at = phrase.Tokens.End;
        if (
            at + 2 >= _grammar.Count
            || !phrase.Names.Any(name => map.Document.Names[name] is { Type: NameType.Person } named && named.Tokens.Contains(phrase.Head))
        )
        {
            return null;
        }

        var isBracket = _grammar.Form(at) == "(";
        if (!isBracket && !(_grammar.Form(at) == "," && _grammar.Form(at + 1) is "of" or "formerly" or "once"))
        {
            return null;
        }

        return
            _groups.At(
                isBracket ? at + 1
                : _grammar.Form(at + 1) == "of" ? at + 2
                : at + 3
            )
                is { } next
            && _groups.Of(next) is { IsNamed: true } group
            && !(isBracket && IsShortFor(group, phrase))
            && (IsBand(group) || isBracket && group.Kind == GroupKind.Political || !isBracket && _grammar.Form(at + 1) != "of")
            && next.Tokens.End < _grammar.Count
            && (isBracket ? _grammar.Form(next.Tokens.End) == ")" : _grammar.Form(next.Tokens.End) is "," or "." or "(" or "and")
            ? (group, next.Tokens)
            : null;
    }

    // "Jama'at X Y (JXY)": a band that was taken for a man, and its short form or translation.
    private bool IsShortFor(Participant group, NounPhrase phrase)
    {
        var text = map.Document.TextOf(phrase.Tokens);
        return group.Names.Any(name =>
            name.Split(' ').Any(word => word.Length > 3 && text.Contains(word, StringComparison.OrdinalIgnoreCase))
            || name.All(char.IsUpper) && name[0] == text[0]
        );
    }

    private StatementDraft Draft(Participant member, Participant group, string role, TokenRange words, int head, string rule)
    {
        var reading = factuality.OfDescription(head);
        return new StatementDraft
        {
            Type = StatementType.AffiliatedWith,
            Subject = member,
            Object = group,
            Role = role,
            Stance = reading.Stance,
            Speaker = reading.Speaker,
            Evidence = map.Document.SpanOf(words),
            Confidence = 0.8,
            Trace = [$"affiliation:{rule}", .. reading.Rules],
        };
    }
}
