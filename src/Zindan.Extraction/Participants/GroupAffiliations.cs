using Zindan.Core.Entities;
using Zindan.Core.Statements;
using Zindan.Extraction.Factuality;
using Zindan.Extraction.Frames;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Propositions;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Participants;

/// <summary>Affiliations between organisations that a description carries: "X, a cell of Y", "the Y-linked group X", "Y's Saudi branch".</summary>
internal sealed class GroupAffiliations(ParticipantMap map, ExtractionLexicon lexicon, FactualityReader factuality)
{
    private const string Part = "part";

    private readonly Grammar _grammar = map.Grammar;
    private readonly GroupPhrases _groups = new(map, lexicon);
    private readonly PredicateFinder _predicates = new(map, lexicon);

    /// <summary>The affiliations that a phrase gives the organisation it speaks of.</summary>
    public IEnumerable<StatementDraft> Of(NounPhrase phrase, Participant participant)
    {
        var subjects = _predicates.SubjectsOf(phrase.Head).Select(map.At).OfType<Participant>().Distinct().ToList();
        var part = subjects is [{ Label: EntityLabel.Group } only] ? only : participant;
        if (part.Label != EntityLabel.Group)
        {
            yield break;
        }

        if (Bound(phrase, part) is { } bound)
        {
            yield return Draft(part, bound, AffiliationRole.Ally, phrase.Tokens, phrase.Head, "group-linked");
        }

        if (BesideName(phrase, part) is { } beside)
        {
            yield return Draft(part, beside.Whole, beside.Role, phrase.Tokens, phrase.Head, "group-part");
            yield break;
        }

        if (lexicon.GroupParts.ClassOf(_grammar.Lemma(phrase.Head)) is not { } role)
        {
            if (!Leaves(phrase) || !phrase.Names.IsEmpty)
            {
                yield break;
            }

            role = AffiliationRole.Defected;
        }

        role = Leaves(phrase) ? AffiliationRole.Defected : role;
        if (InnerWhole(phrase, part) is { } inner)
        {
            yield return Draft(part, inner, role, phrase.Tokens, phrase.Head, "group-part");
        }
        else if (phrase.Possessor is { } possessor && map.Of(map.Phrases[possessor]) is { Label: EntityLabel.Group } owner && owner != part)
        {
            yield return Draft(part, owner, role, map.Phrases[possessor].Tokens.Cover(phrase.Tokens), phrase.Head, "group-part");
        }
        else if (
            phrase.Tokens.End + 1 < _grammar.Count
            && _grammar.Form(phrase.Tokens.End) == "of"
            && _groups.At(phrase.Tokens.End + 1) is { } next
            && _groups.Of(next) is { } whole
            && whole != part
        )
        {
            yield return Draft(part, whole, role, phrase.Tokens.Cover(next.Tokens), phrase.Head, "group-part");
        }
    }

    // "the X-linked group Y", "an X-affiliated gang".
    private Participant? Bound(NounPhrase phrase, Participant part)
    {
        for (var token = phrase.Tokens.Start; token < phrase.Head; token++)
        {
            if (lexicon.Words.Contains("bound", _grammar.Form(token)) || lexicon.Words.Contains("backed", _grammar.Form(token)))
            {
                for (var before = token - 1; before >= phrase.Tokens.Start && before >= token - 5; before--)
                {
                    if (map.Inside(before) is { Label: EntityLabel.Group } inner && inner != part)
                    {
                        return inner;
                    }
                }
            }
        }

        return null;
    }

    // "the Y affiliate X".
    private (Participant Whole, string Role)? BesideName(NounPhrase phrase, Participant part)
    {
        var noun = phrase.Names.IsEmpty ? -1 : map.Document.Names[phrase.Names[^1]].Tokens.Start - 1;
        return
            noun > phrase.Tokens.Start
            && phrase.Head > noun
            && lexicon.GroupParts.ClassOf(_grammar.Lemma(noun)) is { } role
            && map.Inside(noun - 1) is { Label: EntityLabel.Group, IsNamed: true } whole
            && whole != part
            ? (whole, role)
            : null;
    }

    // "an X cell".
    private Participant? InnerWhole(NounPhrase phrase, Participant part) =>
        phrase.Head > phrase.Tokens.Start && map.Inside(phrase.Head - 1) is { Label: EntityLabel.Group } inner && inner != part
            ? inner
            : null;

    private bool Leaves(NounPhrase phrase) => GroupPartFinder.IsParted(phrase, _grammar, lexicon);

    private StatementDraft Draft(Participant part, Participant whole, string role, TokenRange words, int head, string rule)
    {
        var reading = factuality.OfDescription(head);
        return new StatementDraft
        {
            Type = role == Part ? StatementType.PartOf : StatementType.AffiliatedWith,
            Subject = part,
            Object = whole,
            Role = role == Part ? null : role,
            Stance = reading.Stance,
            Speaker = reading.Speaker,
            Evidence = map.Document.SpanOf(words),
            Confidence = 0.85,
            Trace = [$"affiliation:{rule}", .. reading.Rules],
        };
    }
}
