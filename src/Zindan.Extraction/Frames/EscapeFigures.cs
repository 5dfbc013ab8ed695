using Zindan.Core.Entities;
using Zindan.Core.Statements;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Participants;
using Zindan.Extraction.Propositions;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Frames;

/// <summary>
/// Finds other figures of how many got out in the article's only break, told without a noun: "The service put the figure at 73", "raised the number to 57", "the report says 194", "a guard counted 61 gone",
/// "spoke of 98 fugitives, then of 112".
/// Each is a number of people of its own, side by side with the others.
/// </summary>
internal sealed class EscapeFigures(ParticipantMap map, ExtractionLexicon lexicon, ArticleBreak told)
{
    /// <summary>How many words may stand between the verb or noun of a figure and its number.</summary>
    private const int Gap = 9;

    private readonly Grammar _grammar = map.Grammar;

    /// <summary>The statements, in order of the figures.</summary>
    public IEnumerable<StatementDraft> Find()
    {
        if (told is not { Event: { } escape, Prison: { } prison })
        {
            yield break;
        }

        // Of figures in a row each speaks of what the one before does.
        var given = -2;
        foreach (var quantity in map.Document.Quantities.Where(quantity => quantity.Kind == QuantityKind.Count))
        {
            var sentence = map.Document.SentenceOf(quantity.Tokens.Last);
            if (
                sentence.Kind != SectionKind.Body
                || quantity.Bounds is not { Low: > 1 } bounds
                || !IsBare(quantity.Tokens, sentence.Tokens)
                || !told.IsNear(sentence)
                || !told.Tells(sentence.Index) && !told.Tells(sentence.Index - 1) && sentence.Index - given > 1
                || Opening(quantity.Tokens.Start, sentence.Tokens) is not (>= 0 and var opening)
                || IsOfOthers(sentence)
            )
            {
                continue;
            }

            given = sentence.Index;
            var words = new TokenRange(opening, quantity.Tokens.End);
            var people = People(quantity.Tokens, bounds);
            var speaker = Speaker(opening);
            yield return Draft(StatementType.EscapedFrom, people, words, speaker) with
            {
                Object = prison,
                When = escape.When,
            };
            yield return Draft(StatementType.TookPartIn, people, words, speaker) with
            {
                ObjectEvent = escape,
                When = escape.When,
            };
        }
    }

    private StatementDraft Draft(StatementType type, Participant people, TokenRange words, TokenRange? speaker) =>
        new()
        {
            Type = type,
            Subject = people,
            Speaker = speaker is { } who ? map.Document.TextOf(who) : null,
            Evidence = map.Document.SpanOf(speaker is { } by ? by.Cover(words) : words),
            Confidence = 0.75,
            Trace = ["figure"],
        };

    private Participant People(TokenRange number, CountBounds bounds)
    {
        if (map.PhraseAt(number.Last) is { } phrase && map.Of(phrase) is { Label: EntityLabel.Cohort } told && told.Count == bounds)
        {
            return told;
        }

        var span = map.Document.SpanOf(number);
        var people = map.Create(EntityLabel.Cohort);
        (people.Count, people.Role, people.Side, people.IsEscaped) = (bounds, "inmate", Side.Detained, true);
        people.Description = map.Document.TextOf(number);
        people.AddMention(span, people.Description, number.Last);
        return people;
    }

    // No noun behind it says what is counted, or one for those who are gone does.
    private bool IsBare(TokenRange number, TokenRange sentence)
    {
        var next = number.End;
        if (next < sentence.End && IsGone(next) && (next + 1 >= sentence.End || _grammar.Upos(next + 1) is not ("NOUN" or "PROPN")))
        {
            return true;
        }

        return (
                next >= sentence.End
                || _grammar.Form(next) is "." or "," or ";" or "and" or "but" or "!" or ")" or "—" or "–" or "\"" or "”" or "on" or "later"
                || next + 2 < sentence.End && _grammar.Form(next) == "out" && _grammar.Form(next + 1) == "of"
            ) && (map.PhraseAt(number.Last) is not { } phrase || phrase.Head == number.Last);
    }

    private bool IsGone(int token) =>
        _grammar.Form(token) is "gone" or "missing" or "escaped"
        || _grammar.Lemma(token) == "absentee"
        || lexicon.PrisonWords.Contains("escapee", _grammar.Lemma(token));

    // "spoke of 98 fugitives, then of 112": the second is told by what told the first.
    private int Then(int number, TokenRange sentence)
    {
        if (number - 3 < sentence.Start || _grammar.Form(number - 1) != "of" || _grammar.Form(number - 2) is not ("then" or "later"))
        {
            return -1;
        }

        for (var token = number - 3; token > sentence.Start && token > number - Gap; token--)
        {
            if (_grammar.Lemma(token) == "speak" && _grammar.Form(token + 1) == "of")
            {
                return token;
            }
        }

        return -1;
    }

    // Where the words begin that give the figure, or −1.
    private int Opening(int number, TokenRange sentence)
    {
        if (Then(number, sentence) is >= 0 and var spoken)
        {
            return spoken;
        }

        for (var token = number - 1; token >= sentence.Start && token >= number - Gap; token--)
        {
            var lemma = _grammar.Lemma(token);
            if ((_grammar.IsVerbal(token) || _grammar.Child(token, "nsubj") >= 0) && lexicon.PrisonWords.Contains("counting", lemma))
            {
                return token == number - 1 || token == number - 2 && _grammar.Upos(number - 1) is "ADP" or "ADV" ? token : -1;
            }

            if (_grammar.IsVerbal(token) && lexicon.PrisonWords.Contains("setting", lemma))
            {
                return Speaks(token, number) && _grammar.Form(number - 1) is "at" or "to" ? token : -1;
            }

            if (lexicon.PrisonWords.Contains("figure", lemma))
            {
                if (IsSetBefore(token, sentence) is >= 0 and var verb)
                {
                    return _grammar.Form(number - 1) is "at" or "to" ? verb : -1;
                }

                return Enumerable
                    .Range(token + 1, number - token - 1)
                    .Any(word =>
                        _grammar.Lemma(word) == "be" && word >= number - 2 || lexicon.PrisonWords.Contains("rising", _grammar.Lemma(word))
                    )
                    ? token
                    : -1;
            }
        }

        return -1;
    }

    private bool Speaks(int verb, int number) =>
        Enumerable.Range(verb, number - verb).Any(word => lexicon.PrisonWords.Contains("figure", _grammar.Lemma(word)));

    private int IsSetBefore(int noun, TokenRange sentence)
    {
        for (var token = noun - 1; token >= sentence.Start && token > noun - 4; token--)
        {
            if (_grammar.IsVerbal(token) && lexicon.PrisonWords.Contains("setting", _grammar.Lemma(token)))
            {
                return token;
            }
        }

        return -1;
    }

    // The number may be that of the dead, the hurt or those caught.
    private bool IsOfOthers(Sentence sentence)
    {
        var from = told.Tells(sentence.Index) ? sentence : map.Document.Sentences[Math.Max(0, sentence.Index - 1)];
        return HasOthers(sentence.Tokens) || HasOthers(from.Tokens);
    }

    private bool HasOthers(TokenRange words) =>
        Enumerable
            .Range(words.Start, words.Length)
            .Any(token =>
                lexicon.PrisonWords.Contains("other-toll", _grammar.Lemma(token))
                || lexicon.PrisonWords.Contains("recapture", _grammar.Lemma(token))
            );

    // Who gives the figure: the subject of the verb.
    private TokenRange? Speaker(int verb)
    {
        if (!_grammar.IsVerbal(verb) || _grammar.Child(verb, "nsubj") is not (>= 0 and var subject) || subject > verb)
        {
            return null;
        }

        return map.PhraseAt(subject) is { } phrase && _grammar.Upos(subject) != "PRON" ? phrase.Tokens : null;
    }
}
