using Zindan.Core.Entities;
using Zindan.Core.Statements;
using Zindan.Extraction.Frames;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Propositions;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Participants;

/// <summary>
/// Finds who was held by how long he was there or what only prisoners do there: "was freed after 12 years in X", "began a hunger strike at X";
/// and by the sentence that he "was serving" when the sentence before put him in a prison.
/// </summary>
internal sealed class YearsInPrison(ParticipantMap map, ExtractionLexicon lexicon)
{
    private readonly Grammar _grammar = map.Grammar;

    /// <summary>The statements, in order of the text.</summary>
    public IEnumerable<StatementDraft> Find()
    {
        foreach (var phrase in map.Phrases)
        {
            if (map.Document.SentenceOf(phrase.Head).Kind != SectionKind.Body || map.Of(phrase) is not { Label: EntityLabel.Prison } prison)
            {
                continue;
            }

            var noun = _grammar.TopOf(phrase.Tokens);
            if (_grammar.Preposition(noun) is not ("in" or "at" or "inside"))
            {
                continue;
            }

            if (Who(phrase, noun) is >= 0 and var who && map.At(who) is { } held && MayBeHeld(held))
            {
                yield return Draft(held, who, prison, phrase, "years");
            }
            else if (_grammar.SubjectAbove(_grammar.Head(noun)) is >= 0 and var subject && Serving(subject, phrase) is { } serving)
            {
                yield return Draft(serving, subject, prison, phrase, "serving-there");
            }
        }
    }

    private int Who(NounPhrase phrase, int noun) => AfterYears(phrase, noun) is >= 0 and var freed ? freed : OnStrike(noun);

    private StatementDraft Draft(Participant held, int who, Participant prison, NounPhrase phrase, string rule) =>
        new()
        {
            Type = StatementType.HeldIn,
            Subject = held,
            Object = prison,
            Evidence = map.Document.SpanOf((map.PhraseAt(who)?.Tokens ?? TokenRange.Of(who)).Cover(phrase.Tokens)),
            Confidence = 0.8,
            Trace = ["custody:" + rule],
        };

    private static bool MayBeHeld(Participant held) =>
        held.Label is EntityLabel.Person or EntityLabel.Cohort
        && held.Side is not (Side.State or Side.Dead)
        && held.Count is not { Low: 0, High: 0 };

    // "was freed after 12 years in X", "died after a decade at X": the words stand side by side, whatever the tree hangs the prison on.
    private int AfterYears(NounPhrase phrase, int noun)
    {
        var unit = phrase.Tokens.Start - 2;
        if (unit < 2 || !lexicon.PrisonWords.Contains("span", _grammar.Lemma(unit)))
        {
            return -1;
        }

        var after = unit - 1;
        while (after > unit - 5 && _grammar.Upos(after) is "NUM" or "DET" or "ADJ" or "ADV" or "SYM")
        {
            after--;
        }

        if (_grammar.Form(after) is not "after")
        {
            return -1;
        }

        var verb = _grammar.Head(noun) == unit ? _grammar.Head(unit) : _grammar.Head(noun);
        return
            verb >= 0
            && _grammar.IsVerbal(verb)
            && lexicon.PrisonWords.Contains("ending", _grammar.Lemma(verb))
            && !_grammar.HasNegation(verb)
            ? _grammar.SubjectAbove(verb)
            : -1;
    }

    // "went on hunger strike in X".
    private int OnStrike(int noun)
    {
        var token = _grammar.Head(noun);
        for (var step = 0; step < 3 && token >= 0; step++, token = _grammar.Head(token))
        {
            if (_grammar.IsVerbal(token))
            {
                return !_grammar.HasNegation(token) && _grammar.Children(token).Append(_grammar.Head(noun)).Any(IsHungerStrike)
                    ? _grammar.SubjectAbove(token)
                    : -1;
            }
        }

        return -1;
    }

    private bool IsHungerStrike(int noun) => _grammar.Lemma(noun) == "strike" && noun > 0 && _grammar.Form(noun - 1) is "hunger" or "food";

    // "A was stabbed at X. He was serving 22 years for robbery": the prison of the sentence before.
    private Participant? Serving(int subject, NounPhrase phrase)
    {
        var sentence = map.Document.SentenceOf(phrase.Head);
        if (
            map.At(subject) is not { Label: EntityLabel.Person, Side: not (Side.State or Side.Official) } held
            || sentence.Index + 1 >= map.Document.Sentences.Count
        )
        {
            return null;
        }

        var next = map.Document.Sentences[sentence.Index + 1].Tokens;
        for (var verb = next.Start; verb < next.End; verb++)
        {
            if (_grammar.Form(verb) == "serving" && _grammar.SubjectAbove(verb) is >= 0 and var server)
            {
                return map.At(server) == held && !HasPrison(next) && IsTerm(verb, next) ? held : null;
            }
        }

        return null;
    }

    private bool IsTerm(int verb, TokenRange sentence) =>
        Enumerable
            .Range(verb, Math.Min(8, sentence.End - verb))
            .Any(token =>
                lexicon.PrisonWords.Contains("term", _grammar.Lemma(token))
                || lexicon.PrisonWords.Contains("span", _grammar.Lemma(token))
                || _grammar.Form(token) == "life"
            );

    private bool HasPrison(TokenRange sentence) =>
        Enumerable.Range(sentence.Start, sentence.Length).Any(token => map.At(token) is { Label: EntityLabel.Prison });
}
