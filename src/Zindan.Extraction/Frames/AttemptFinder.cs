using Zindan.Core.Entities;
using Zindan.Core.Statements;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Participants;
using Zindan.Extraction.Propositions;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Frames;

/// <summary>
/// Finds who was stopped inside the walls, in an article that tells of a break: "caught before he could leave the grounds", "shot dead as he climbed the fence"; and who "made no attempt to leave".
/// </summary>
internal sealed class AttemptFinder(ParticipantMap map, ExtractionLexicon lexicon, IReadOnlyList<EventDraft> events)
{
    private readonly Grammar _grammar = map.Grammar;
    private readonly AttemptDrafts _stopped = new(map, "attempt:stopped");
    private readonly AttemptDrafts _noneMade = new(map, "attempt:none-made");

    /// <summary>The statements, in order.</summary>
    public IEnumerable<StatementDraft> Find()
    {
        var breaks = events.Where(told => told is { Type: EventType.PrisonBreak, IsReal: true, Prison: not null }).ToList();
        foreach (var sentence in map.Document.Sentences.Where(sentence => sentence.Kind == SectionKind.Body))
        {
            for (var token = sentence.Tokens.Start; token < sentence.Tokens.End - 3; token++)
            {
                var found = Stopped(token, sentence.Tokens) ?? Unwilling(token, sentence.Tokens);
                if (
                    found is not { } attempt
                    || !MayBeInmate(attempt.Who)
                    || PrisonOf(sentence, breaks) is not { } prison
                    || breaks.Count == 0
                        && (attempt.IsNegated || !attempt.Who.IsPrisoner && attempt.Who is not { IsNamed: true, Side: null })
                )
                {
                    continue;
                }

                yield return attempt.IsNegated
                    ? NotTried(attempt.Who, prison, attempt.Words)
                    : _stopped.Tried(attempt.Who, prison, attempt.Words);
                foreach (var other in attempt.IsNegated ? Beside(attempt.Who, attempt.Words.Start, sentence) : [])
                {
                    yield return NotTried(other, prison, attempt.Words.Cover(new TokenRange(sentence.Tokens.Start, attempt.Words.End)));
                }

                if (!attempt.IsNegated && breaks.FirstOrDefault(told => map.Current(told.Prison) == prison) is { } tried)
                {
                    yield return _stopped.TookPart(attempt.Who, tried, attempt.Words);
                }

                break;
            }
        }
    }

    private StatementDraft NotTried(Participant who, Participant prison, TokenRange words) =>
        _noneMade.Tried(who, prison, words) with
        {
            Stance = Stance.Negated,
        };

    // The prison named here or in the two sentences before, else the one from which the article's only break was.
    private Participant? PrisonOf(Sentence sentence, List<EventDraft> breaks)
    {
        var from = map.Document.Sentences[Math.Max(0, sentence.Index - 2)].Tokens.Start;
        for (var token = sentence.Tokens.End - 1; token >= from; token--)
        {
            if (map.At(token) is { Label: EntityLabel.Prison } near)
            {
                return near;
            }
        }

        return breaks.Select(told => map.Current(told.Prison)).Distinct().ToList() is [var only] ? only : null;
    }

    // "before he could leave", "as they scaled the outer fence": of the one whom the clause before calls stopped.
    private (Participant Who, TokenRange Words, bool IsNegated)? Stopped(int token, TokenRange sentence)
    {
        if (
            _grammar.Form(token) is not ("before" or "as" or "while" or "when")
            || _grammar.Form(token + 1) is not ("he" or "she" or "they")
                && !(_grammar.Form(token) == "before" && _grammar.Form(token + 1) is "reaching" or "clearing")
        )
        {
            return null;
        }

        var could = _grammar.Form(token) == "before" && _grammar.Form(token + 2) == "could";
        var verb =
            could ? token + 3
            : _grammar.Xpos(token + 1) == "VBG" ? token + 1
            : token + 2;
        if (_grammar.Form(verb) is "was" or "were" or "tried" && verb + 1 < sentence.End)
        {
            verb++;
        }

        if (
            verb >= sentence.End
            || !(
                could && lexicon.PrisonWords.Contains("hindered", _grammar.Lemma(verb))
                || IsClimbing(verb, sentence)
                || _grammar.Form(token) == "before" && IsReaching(verb, sentence)
            )
            || StoppedVerb(token, sentence) is not (>= 0 and var stopped)
        )
        {
            return null;
        }

        // "officers stopped X as he climbed the wall".
        if (
            !_grammar.IsPassive(stopped)
            && _grammar.Child(stopped, "obj") is >= 0 and var taken
            && map.PhraseAt(taken) is { } held
            && map.Of(held) is { Label: EntityLabel.Person or EntityLabel.Cohort } caught
        )
        {
            return (caught, held.Tokens.Cover(new TokenRange(stopped, verb + 1)), false);
        }

        for (var before = stopped - 1; before >= sentence.Start; before--)
        {
            if (map.PhraseAt(before) is { } phrase && map.Of(phrase) is { Label: EntityLabel.Person or EntityLabel.Cohort } who)
            {
                return (who, new TokenRange(phrase.Tokens.Start, verb + 1), false);
            }
        }

        return null;
    }

    private int StoppedVerb(int token, TokenRange sentence)
    {
        var found = -1;
        for (var verb = token - 1; verb >= sentence.Start && verb > token - 16; verb--)
        {
            if (_grammar.IsVerbal(verb) && lexicon.PrisonWords.Contains("stopped", _grammar.Lemma(verb)))
            {
                found = verb;
            }
        }

        return found;
    }

    private bool IsClimbing(int verb, TokenRange sentence)
    {
        if (
            !lexicon.PrisonWords.Contains("climbing", _grammar.Lemma(verb))
            && !lexicon.PrisonWords.Contains("forcing", _grammar.Lemma(verb))
            && !lexicon.PrisonWords.Contains("moving", _grammar.Lemma(verb))
        )
        {
            return false;
        }

        for (var token = verb + 1; token < Math.Min(sentence.End, verb + 7); token++)
        {
            if (lexicon.PrisonWords.Contains("barrier", _grammar.Lemma(token)))
            {
                return true;
            }
        }

        return false;
    }

    // "before they reached the fence", "before he could get to the hole in the wall".
    private bool IsReaching(int verb, TokenRange sentence) =>
        _grammar.Lemma(verb) is "reach" or "clear" or "get" or "make"
        && Enumerable
            .Range(verb + 1, Math.Min(sentence.End, verb + 7) - verb - 1)
            .Any(at =>
                lexicon.PrisonWords.Contains("barrier", _grammar.Lemma(at)) || lexicon.PrisonWords.Contains("opening", _grammar.Lemma(at))
            );

    // "made no attempt to leave".
    private (Participant Who, TokenRange Words, bool IsNegated)? Unwilling(int token, TokenRange sentence)
    {
        var deed =
            _grammar.Lemma(token) == "make"
            && _grammar.Form(token + 1) == "no"
            && _grammar.Form(token + 2) is "attempt" or "effort" or "move"
                ? token + 4
            : _grammar.Lemma(token) is "refuse" or "decline" && _grammar.Form(token + 1) == "to" ? token + 2
            : sentence.End;
        if (
            deed >= sentence.End
            || !(lexicon.PrisonWords.Contains("hindered", _grammar.Lemma(deed)) || _grammar.Lemma(deed) is "follow" or "join")
        )
        {
            return null;
        }

        for (var before = token - 1; before >= sentence.Start; before--)
        {
            if (map.PhraseAt(before) is { } phrase && map.Of(phrase) is { Label: EntityLabel.Person, IsNamed: true } who)
            {
                return (who, new TokenRange(phrase.Tokens.Start, deed + 1), true);
            }
        }

        return null;
    }

    // "A and B made no attempt to leave": A too.
    private IEnumerable<Participant> Beside(Participant who, int at, Sentence sentence)
    {
        for (var token = at - 1; token > sentence.Tokens.Start && _grammar.Form(token) is "and" or ","; )
        {
            if (
                map.PhraseAt(token - 1) is not { } phrase
                || map.Of(phrase) is not { Label: EntityLabel.Person, IsNamed: true } other
                || other == who
                || !MayBeInmate(other)
            )
            {
                yield break;
            }

            yield return other;
            token = phrase.Tokens.Start - 1;
        }
    }

    private static bool MayBeInmate(Participant who) =>
        who.Titles.Count == 0 && who.Side is not (Side.State or Side.Official or Side.Civilian or Side.Kin)
        || who.IsDetained
        || who.Side == Side.Detained;
}
