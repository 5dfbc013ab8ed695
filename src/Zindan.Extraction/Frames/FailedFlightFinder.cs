using Zindan.Core.Entities;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Participants;
using Zindan.Extraction.Propositions;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Frames;

/// <summary>
/// Finds who tried to get out of a prison and is told to have come no further than a part of it: was dragged back, got wedged in the vent, never got beyond the yard, fell into the moat, was caught at the
/// fence, went back to his cell. The prison is the one of which that is a part, else that of the break which the sentence goes on to tell.
/// </summary>
internal sealed class FailedFlightFinder(ParticipantMap map, ExtractionLexicon lexicon, NearestBreak breaks)
{
    private readonly Grammar _grammar = map.Grammar;
    private readonly Premises _premises = new(map, lexicon);
    private readonly HaltedPerson _people = new(map);
    private readonly AttemptDrafts _drafts = new(map, "attempt:failed");
    private readonly FlightEnds _ends = new(map.Grammar, lexicon.PrisonWords);
    private readonly Halts _halts = new(map.Grammar, lexicon.PrisonWords);
    private readonly KnownInmates _inmates = new(map, lexicon);

    /// <summary>The statements, in order.</summary>
    /// <param name="statements">What is known of who got out or tried.</param>
    public IEnumerable<StatementDraft> Find(IEnumerable<StatementDraft> statements)
    {
        var known = AttemptDrafts.RunawaysIn(statements, map);
        foreach (var sentence in map.Document.Sentences.Where(sentence => sentence.Kind == SectionKind.Body))
        {
            for (var token = sentence.Tokens.Start; token < sentence.Tokens.End - 1; token++)
            {
                var halt = _halts.At(token, sentence.Tokens);
                if (
                    (halt?.Words ?? _ends.At(token, sentence.Tokens)) is not { } words
                    || IsUnreal(token)
                    || (_ends.IsByGuards(token) ? _grammar.Child(token, "obj") : _people.Subject(token)) is not (>= 0 and var subject)
                    || _people.Named(subject, token) is not { Label: EntityLabel.Person or EntityLabel.Cohort } who
                    || !MayFlee(who)
                    || Broken(words, sentence, who, IsFurther(subject), halt?.IsProof ?? true) is not { } tried
                    || !known.Add(who)
                )
                {
                    continue;
                }

                var evidence = _drafts.Words(subject, words);
                yield return _drafts.Tried(who, tried.Prison, evidence);
                if (tried.Event is not null)
                {
                    yield return _drafts.TookPart(who, tried.Event, evidence);
                }
            }
        }
    }

    // Of the prison that the part is of, where something shows that he wanted out; of the break told, where the part is of nothing else.
    private (Participant Prison, EventDraft? Event)? Broken(
        TokenRange words,
        Sentence sentence,
        Participant who,
        bool isFurther,
        bool isProof
    )
    {
        var told = breaks.Of(sentence, isFurther);
        if (PrisonIn(words, sentence) is { } named)
        {
            var isTold = told?.Prison == named;
            return isTold || isProof && IsInmate(who, sentence) || HasMeans(sentence) ? (named, isTold ? told!.Value.Event : null) : null;
        }

        return told is not { } on || IsPartOfElse(words) ? null : (on.Prison, on.Event);
    }

    private Participant? PrisonIn(TokenRange words, Sentence sentence)
    {
        for (var token = words.End - 1; token >= words.Start; token--)
        {
            if ((_premises.PrisonOf(token) ?? Owner(token)) is { } prison)
            {
                return prison;
            }
        }

        // "at X, warders stopped six men with a ladder".
        var named = Enumerable
            .Range(sentence.Tokens.Start, sentence.Tokens.Length)
            .Select(map.At)
            .Where(one => one is { Label: EntityLabel.Prison })
            .Distinct()
            .ToList();
        return (_ends.IsByGuards(words.Start) || !IsPartOfElse(words)) && named is [{ } only] ? only : null;
    }

    // "the car park of X".
    private Participant? Owner(int noun) =>
        _grammar
            .Children(noun)
            .Where(child => child > noun && _grammar.BareRelation(child) == "nmod")
            .Select(map.At)
            .FirstOrDefault(owner => owner is { Label: EntityLabel.Prison });

    private bool IsInmate(Participant who, Sentence sentence) =>
        who.IsPrisoner
        || Enumerable
            .Range(sentence.Tokens.Start, sentence.Tokens.Length)
            .Any(token => map.At(token) == who && _inmates.Contain(new Filler("escapee", who, token, false), token));

    private bool IsPartOfElse(TokenRange words) =>
        _grammar.Children(words.Last).Any(child => _grammar.BareRelation(child) == "nmod" && child > words.Last);

    // Who is found on a roof may have climbed there to protest: with a rope, or at night by guards, he meant to get out.
    private bool HasMeans(Sentence sentence)
    {
        var end =
            sentence.Index + 1 < map.Document.Sentences.Count ? map.Document.Sentences[sentence.Index + 1].Tokens.End : sentence.Tokens.End;
        return Has("means", sentence.Tokens.Start, end) || Has("break", sentence.Tokens.Start, end);
    }

    private bool IsFurther(int subject)
    {
        var phrase = map.PhraseAt(subject)?.Tokens ?? TokenRange.Of(subject);
        // "A third inmate, X, got stuck": the tree may make the name the subject.
        var aside = phrase.Start - 1;
        return Has("further", phrase.Start, phrase.End)
            || aside > 1 && _grammar.Form(aside) == "," && Has("further", Math.Max(aside - 3, 0), aside);
    }

    private bool Has(string name, int from, int to) =>
        Enumerable
            .Range(from, to - from)
            .Any(token =>
                lexicon.PrisonWords.Contains(name, _grammar.Form(token)) || lexicon.PrisonWords.Contains(name, _grammar.Lemma(token))
            );

    // Raiders fall and are caught at the wall too: who is no prisoner must be nothing else either.
    private static bool MayFlee(Participant who) =>
        who.IsPrisoner
        || who is { Side: Side.Kin, IsNamed: true }
        || who.Titles.Count == 0
            && who.Count is not { Low: 0, High: 0 }
            && (
                who.Side is null or Side.Suspect
                || who is { Side: Side.Counted } && (who.Whole is not null || who.Role is not ("people" or "person"))
                || who is { Side: Side.NonState, Label: EntityLabel.Person }
            );

    // "could not get over" is what happened; "could get stuck" is not.
    private bool IsUnreal(int verb) =>
        !_grammar.HasNegation(verb)
        && _grammar
            .Children(verb)
            .Any(child => _grammar.BareRelation(child) is "aux" && lexicon.Cues.Of("modal", _grammar.Form(child)) is not null);
}
