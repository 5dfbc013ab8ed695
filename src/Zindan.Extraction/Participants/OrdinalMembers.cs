using Zindan.Core.Entities;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Propositions;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Participants;

/// <summary>
/// Finds whom a sentence counts on among the escapees told of before: "a fourth, A, was shot dead"; "one, B, was caught". One beyond their number is none of them: of two who got out, "a third inmate" stayed.
/// </summary>
internal sealed class OrdinalMembers(ParticipantMap map, ExtractionLexicon lexicon)
{
    private readonly Grammar _grammar = map.Grammar;
    private readonly EscapeesBefore _escapees = new(map, lexicon.PrisonWords);
    private readonly PeopleList _list = new(map);
    private readonly SetApart _apart = new(map.Grammar, lexicon.PrisonWords);

    /// <summary>Those of a sentence, with the escapees they are of, the last token of the name and the first of the proof.</summary>
    public IEnumerable<(Participant Cohort, Participant Member, int Start, int Last)> In(Sentence sentence)
    {
        var tokens = sentence.Tokens;
        foreach (var one in Ones(sentence).Concat(Called(sentence)))
        {
            yield return one;
        }

        foreach (var ordinal in map.Document.Quantities.Where(quantity => quantity.Kind == QuantityKind.Ordinal))
        {
            var start = ordinal.Tokens.Start;
            if (
                start <= tokens.Start
                || ordinal.Tokens.End >= tokens.End
                || _grammar.Form(start - 1) is not ("a" or "an")
                || IsInside(ordinal.Tokens.End, tokens)
                || _escapees.In(sentence, start - 1) is not { } cohort
                || !(ordinal.Bounds.Low <= (cohort.Count.Low ?? cohort.Count.High))
            )
            {
                continue;
            }

            var at = ordinal.Tokens.End;
            at += IsOfOne(at) ? 1 : 0;
            if (at + 1 < tokens.End && _grammar.Form(at) == "," && _list.Read(at + 1, tokens, IsNamed) is [var (member, last), ..])
            {
                yield return (cohort, member, start - 1, last);
            }
        }
    }

    // "two inmates went over the wall; one, A, was caught the next day".
    private IEnumerable<(Participant Cohort, Participant Member, int Start, int Last)> Ones(Sentence sentence)
    {
        var tokens = sentence.Tokens;
        for (var token = tokens.Start; token < tokens.End - 4; token++)
        {
            if (
                _grammar.Form(token) == "one"
                && _grammar.Form(token + 1) == ","
                && !IsInside(token, tokens)
                && (token == tokens.Start || _grammar.Form(token - 1) is ";" or "," or "and" or "but" or ":")
                && (token > tokens.Start + 2 ? _escapees.In(sentence, token) : _escapees.Before(sentence)) is { } cohort
                && _list.Read(token + 2, tokens, IsNamed) is [var (member, last), ..]
            )
            {
                yield return (cohort, member, token, last);
            }
        }
    }

    // "One was A, a forger", "One of them is A": behind the telling of the escape.
    private IEnumerable<(Participant Cohort, Participant Member, int Start, int Last)> Called(Sentence sentence)
    {
        var tokens = sentence.Tokens;
        var at = tokens.Start + 1;
        while (at < tokens.End - 2 && at < tokens.Start + 4 && _grammar.Form(at) is "of" or "them" or "these" or "those")
        {
            at++;
        }

        if (
            tokens.Length > 4
            && _grammar.Form(tokens.Start) is "one" or "another"
            && _grammar.Form(at) is "is" or "was"
            && _escapees.Just(sentence) is { } cohort
            && map.PhraseAt(at + 1) is { } phrase
            && map.Of(phrase) is { } named
            && IsNamed(named)
            && _list.Read(at + 1, tokens, IsNamed) is [var (member, last), ..]
        )
        {
            yield return (cohort, member, tokens.Start, last);
        }
    }

    private static bool IsNamed(Participant participant) =>
        participant is { IsNamed: true, Label: EntityLabel.Person, Side: not (Side.State or Side.Official or Side.Civilian) };

    // "a third, A, got stuck in the fence".
    private bool IsInside(int start, TokenRange sentence) => _apart.IsSaid(new TokenRange(start, sentence.End));

    private bool IsOfOne(int token) =>
        lexicon.PrisonWords.Contains("escapee", _grammar.Lemma(token))
        || lexicon.PrisonWords.Contains("prisoner", _grammar.Lemma(token))
        || _grammar.Form(token) is "man" or "woman" or "youth";
}
