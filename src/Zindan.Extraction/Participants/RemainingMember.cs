using Zindan.Core.Entities;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Propositions;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Participants;

/// <summary>Finds the one of the escapees whom a sentence names by what sets him apart from the others: "The dead man is A", "The third, A, is still out there".</summary>
internal sealed class RemainingMember(ParticipantMap map, ExtractionLexicon lexicon)
{
    private readonly Grammar _grammar = map.Grammar;
    private readonly PeopleList _list = new(map);
    private readonly SetApart _apart = new(map.Grammar, lexicon.PrisonWords);
    private readonly EscapeesBefore _escapees = new(map, lexicon.PrisonWords);

    /// <summary>Whom a sentence names as one of the escapees, with the last token of the name and the first of the proof, or null.</summary>
    public (Participant Cohort, Participant Member, int Start, int Last)? In(Sentence sentence)
    {
        var (start, tokens) = (sentence.Tokens.Start, sentence.Tokens);
        if (Another(sentence) is { } another)
        {
            return another;
        }

        if (
            tokens.Length < 5
            || _grammar.Form(start) != "the"
            || !lexicon.PrisonWords.Contains("which-one", _grammar.Form(start + 1))
            || _apart.IsSaid(tokens)
            || _escapees.Before(sentence) is not { } cohort
        )
        {
            return null;
        }

        var at = start + 2;
        while (at < tokens.End - 1 && at < start + 8 && IsOfOne(at))
        {
            at++;
        }

        // "The other prisoners in the cell" may have stayed.
        if (lexicon.PrisonWords.Contains("prisoner", _grammar.Lemma(at - 1)) && _grammar.Xpos(at - 1) == "NNS" && at == start + 3)
        {
            return null;
        }

        if (_grammar.Form(at) == "," && IsNamedAt(at + 1))
        {
            return One(cohort, at + 1, tokens);
        }

        while (at < tokens.End - 1 && (_grammar.Lemma(at) is "be" or "have" || IsNaming(at)))
        {
            at++;
            if (IsNamedAt(at))
            {
                return One(cohort, at, tokens);
            }
        }

        return null;
    }

    // "Another, A, was seen in Lima": of whom the sentence before told.
    private (Participant Cohort, Participant Member, int Start, int Last)? Another(Sentence sentence)
    {
        var (start, tokens) = (sentence.Tokens.Start, sentence.Tokens);
        if (tokens.Length < 6 || _grammar.Form(start) != "another" || _apart.IsSaid(tokens))
        {
            return null;
        }

        var at = start + 1;
        while (at < start + 3 && IsOfOne(at))
        {
            at++;
        }

        if (_grammar.Form(at) != "," || _escapees.Just(sentence) is not { } cohort)
        {
            return null;
        }

        // "Another, the gang's treasurer, A, crossed the border".
        for (var token = at + 1; token < Math.Min(tokens.End, at + 9) && !_grammar.IsVerbal(token); token++)
        {
            if (IsNamedAt(token))
            {
                return One(cohort, token, tokens);
            }
        }

        return null;
    }

    private (Participant Cohort, Participant Member, int Start, int Last)? One(Participant cohort, int at, TokenRange sentence) =>
        _list.Read(at, sentence, IsNamed) is [var (member, last), ..] ? (cohort, member, sentence.Start, last) : null;

    private static bool IsNamed(Participant participant) =>
        participant is { IsNamed: true, Label: EntityLabel.Person, Side: not (Side.State or Side.Official or Side.Civilian) };

    private bool IsOfOne(int token) =>
        lexicon.PrisonWords.Contains("escapee", _grammar.Lemma(token))
        || lexicon.PrisonWords.Contains("prisoner", _grammar.Lemma(token))
        || lexicon.PrisonWords.Contains("at-large", _grammar.Form(token))
        || _grammar.Form(token) is "man" or "woman" or "men" or "one" or "of" or "them" or "youth" or "teenager";

    private bool IsNaming(int token) =>
        lexicon.PrisonWords.Contains("naming", _grammar.Lemma(token)) || _grammar.Form(token) is "as" or "reportedly" or "also";

    private bool IsNamedAt(int token) => map.PhraseAt(token) is { } phrase && map.Of(phrase) is { } person && IsNamed(person);
}
