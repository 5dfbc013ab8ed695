using Zindan.Core.Entities;
using Zindan.Core.Statements;
using Zindan.Extraction.Frames;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Propositions;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Participants;

/// <summary>Finds who is held with others: "was stabbed by a cellmate at X", "a cellmate of A at X", "his former cellmates in X".</summary>
internal sealed class CellmateFinder(ParticipantMap map, ExtractionLexicon lexicon)
{
    private readonly Grammar _grammar = map.Grammar;
    private readonly ScenePrison _scene = new(map, lexicon);

    /// <summary>The statements, in order of the cellmates.</summary>
    public IEnumerable<StatementDraft> Find()
    {
        foreach (var mate in map.Phrases.Where(IsMate))
        {
            if (Named(mate) is { } named && _scene.Of(map.Document.SentenceOf(mate.Head)) is { } there)
            {
                yield return Draft(named, mate.Tokens, there);
            }

            if (
                Other(mate) is >= 0 and var other
                && map.At(other) is { Label: EntityLabel.Person or EntityLabel.Cohort } held
                && held.Side is not (Side.State or Side.Official)
                && held != map.Of(mate)
                && PrisonBeside(mate) is { } place
            )
            {
                yield return Draft(
                    held,
                    (map.PhraseAt(other)?.Tokens ?? TokenRange.Of(other)).Cover(mate.Tokens).Cover(place.Tokens),
                    map.Of(place)!
                );
            }
        }
    }

    private StatementDraft Draft(Participant held, TokenRange words, Participant prison) =>
        new()
        {
            Type = StatementType.HeldIn,
            Subject = held,
            Object = prison,
            Evidence = map.Document.SpanOf(words),
            Confidence = 0.8,
            Trace = ["custody:cellmate"],
        };

    // "a cellmate, X, …", where the news is of one prison.
    private Participant? Named(NounPhrase mate) =>
        map.Of(mate) is { Label: EntityLabel.Person, IsNamed: true } named
        && mate.Determiner is "a" or "an" or "his" or "her" or "their"
        && !lexicon.PrisonWords.Contains("former", _grammar.Form(mate.Head - 1))
            ? named
            : null;

    private bool IsMate(NounPhrase phrase) =>
        map.Document.SentenceOf(phrase.Head).Kind == SectionKind.Body
        && (
            lexicon.PrisonWords.Contains("mate", lexicon.People.Singular(_grammar.Form(phrase.Head)).Lemma)
            || phrase.Head > phrase.Tokens.Start
                && _grammar.Form(phrase.Head - 1) == "fellow"
                && lexicon.PrisonWords.Contains("prisoner", lexicon.People.Singular(_grammar.Form(phrase.Head)).Lemma)
        );

    // Whose mate it is: the owner, or whom he harms, or who is harmed by him.
    private int Other(NounPhrase mate)
    {
        var noun = _grammar.TopOf(mate.Tokens);
        if (mate.Possessor is { } owner)
        {
            return map.Phrases[owner].Head;
        }

        if (
            _grammar.Child(noun, "nmod") is >= 0 and var of
            && _grammar.Preposition(of) == "of"
            && map.At(of) is { Label: EntityLabel.Person }
        )
        {
            return of;
        }

        var verb = _grammar.Head(noun);
        if (verb < 0 || !_grammar.IsVerbal(verb) || _grammar.HasNegation(verb))
        {
            return -1;
        }

        return _grammar.IsPassive(verb) && _grammar.Preposition(noun) is "by" ? _grammar.SubjectAbove(verb)
            : _grammar.BareRelation(noun) == "nsubj" && !_grammar.IsPassive(verb) && _grammar.Child(verb, "obj") is >= 0 and var harmed
                ? harmed
            : -1;
    }

    // The prison in which the deed happened, or where the mate is said to be.
    private NounPhrase? PrisonBeside(NounPhrase mate)
    {
        var sentence = map.Document.SentenceOf(mate.Head).Tokens;
        var verb = _grammar.Head(_grammar.TopOf(mate.Tokens));
        return
            map
                .Phrases.Where(phrase => sentence.Contains(phrase.Head) && map.Of(phrase) is { Label: EntityLabel.Prison })
                .Where(phrase => _grammar.Preposition(_grammar.TopOf(phrase.Tokens)) is "in" or "at" or "inside" or "from")
                .Where(phrase =>
                {
                    var top = _grammar.TopOf(phrase.Tokens);
                    return top >= 0 && (_grammar.IsBelow(top, _grammar.TopOf(mate.Tokens)) || verb >= 0 && _grammar.IsBelow(top, verb));
                })
                .ToList()
                is [var only]
            ? only
            : null;
    }
}
