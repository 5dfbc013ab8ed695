using Zindan.Core.Entities;
using Zindan.Core.Text;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Participants;
using Zindan.Extraction.Propositions;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Frames;

/// <summary>
/// Finds who got out by phrases of later sentences that lead back to those counted as escaped: "one, A, was held the next day"; "the five are A, the brothers B and C, and D"; "one is still wanted, A";
/// "the search for the remaining five". Nobody is added up: these are parts of the count.
/// </summary>
internal sealed class SetAnaphora(ParticipantMap map, ExtractionLexicon lexicon)
{
    private readonly Grammar _grammar = map.Grammar;
    private readonly EscapeePhrases _phrases = new(map.Grammar, lexicon.PrisonWords);
    private readonly NamesOfSet _names = new(map, lexicon);
    private readonly SetApart _apart = new(map.Grammar, lexicon.PrisonWords);
    private readonly Keepers _keepers = new(map, lexicon);

    /// <summary>The statements, in order.</summary>
    /// <param name="statements">What the article tells so far.</param>
    public IEnumerable<StatementDraft> Find(IReadOnlyList<StatementDraft> statements)
    {
        var sets = new EscapeeSets(map, lexicon, statements);
        var settled = RunawayFinder.Settled(map, statements);
        foreach (var sentence in map.Document.Sentences.Where(sentence => sentence.Kind == SectionKind.Body))
        {
            foreach (var (set, who, evidence) in In(sentence.Tokens, sets).Concat(Listed(sentence.Tokens, sets)))
            {
                if (who == set || _keepers.Contain(who) || !settled.Add(who))
                {
                    continue;
                }

                foreach (var told in sets.StatementsOf(set))
                {
                    yield return told with
                    {
                        Subject = who,
                        Evidence = evidence,
                        Confidence = 0.8,
                        Trace = ["runaway:anaphor"],
                    };
                }
            }
        }
    }

    private IEnumerable<(Participant Set, Participant Who, Span Evidence)> In(TokenRange sentence, EscapeeSets sets)
    {
        for (var token = sentence.Start; token < sentence.End - 2; token++)
        {
            if (
                _phrases.At(token, sentence) is not { } phrase
                || IsExcepted(token, sentence)
                || _apart.IsSaid(ClauseOf(token, sentence))
                || sets.Before(token, phrase.IsCalled) is not { } set
                || !Fits(phrase, set)
                || IsOfOthers(phrase, set, sets)
                || phrase.CountsOn && !map.All.Any(part => IsPartOf(part, set) && part.FirstToken < token)
            )
            {
                continue;
            }

            var named = _names.Behind(phrase, sentence);
            foreach (var (who, last) in named)
            {
                yield return (set, who, map.Document.SpanOf(new TokenRange(token, last + 1)));
            }

            if (named.Count == 0 && phrase is { IsRemainder: true, Count: > 1 } && Counted(phrase) is { } part)
            {
                yield return (set, part, map.Document.SpanOf(phrase.Tokens));
            }
        }
    }

    // "At the head of the list is A", "Still missing: A and B", "First to be caught was A".
    private IEnumerable<(Participant Set, Participant Who, Span Evidence)> Listed(TokenRange sentence, EscapeeSets sets)
    {
        if (
            _apart.IsSaid(sentence)
            || _names.Opened(sentence) is not { Count: > 0 } named
            || sets.Before(sentence.Start, false) is not { } set
        )
        {
            yield break;
        }

        foreach (var (who, last) in named)
        {
            yield return (set, who, map.Document.SpanOf(new TokenRange(sentence.Start, last + 1)));
        }
    }

    // "one of the women", where women are told of and others got out.
    private bool IsOfOthers(EscapeePhrase phrase, Participant set, EscapeeSets sets)
    {
        var of = Enumerable
            .Range(phrase.Tokens.Start, phrase.Tokens.Length)
            .FirstOrDefault(token => _grammar.Form(token) == "of", phrase.Tokens.End);
        return Enumerable
            .Range(of, phrase.Tokens.End - of)
            .Any(token =>
                map.At(token) is { Label: EntityLabel.Cohort, Role: { } role } others
                && others != set
                && sets.SetOf(others) is null
                && role != set.Role
                && !lexicon.PrisonWords.Contains("prisoner", role)
                && !lexicon.PrisonWords.Contains("escapee", role)
            );
    }

    // Of five there is no sixth; another one there is only of several.
    private static bool Fits(EscapeePhrase phrase, Participant set) =>
        (set.Count.Low ?? set.Count.High) is not { } size || Math.Max(phrase.Count ?? 1, phrase.Ordinal ?? 1) <= size;

    // "Six of the escaped were caught. Two more, ...": without the six, the two may be others.
    private bool IsPartOf(Participant part, Participant set) =>
        part != set && map.Current(part.Whole) is { } whole && (whole == set || whole.IsEscaped);

    private Participant? Counted(EscapeePhrase phrase) =>
        Enumerable
            .Range(phrase.Tokens.Start, phrase.Tokens.Length)
            .Select(token => map.PhraseAt(token) is { } noun ? map.Of(noun) : null)
            .FirstOrDefault(who => who is { Label: EntityLabel.Cohort, Count.Low: > 1 } && who.Count.Low == phrase.Count);

    // "two went over the wall; one, A, was held": beyond the semicolon others are spoken of.
    private TokenRange ClauseOf(int token, TokenRange sentence)
    {
        var start = token;
        while (start > sentence.Start && _grammar.Form(start - 1) is not ";")
        {
            start--;
        }

        var end = token;
        while (end < sentence.End && _grammar.Form(end) is not ";")
        {
            end++;
        }

        return new TokenRange(start, end);
    }

    // "not among the five".
    private bool IsExcepted(int token, TokenRange sentence) =>
        Enumerable
            .Range(Math.Max(sentence.Start, token - 3), Math.Min(3, token - sentence.Start))
            .Any(word => _grammar.Form(word) is "not" or "n't" or "neither" or "nor" or "without" or "unlike");
}
