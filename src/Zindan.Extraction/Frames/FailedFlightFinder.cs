using Zindan.Core.Entities;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Participants;
using Zindan.Extraction.Propositions;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Frames;

/// <summary>
/// Finds who of those who broke out, as the article goes on to tell, did not get away: was dragged back, got wedged, was too broad for the duct, fell into the moat, lay in the yard with a broken leg,
/// was caught at the fence, went back to his cell.
/// </summary>
internal sealed class FailedFlightFinder(ParticipantMap map, ExtractionLexicon lexicon, NearestBreak breaks)
{
    private readonly Grammar _grammar = map.Grammar;
    private readonly HaltedPerson _people = new(map);
    private readonly AttemptDrafts _drafts = new(map, "attempt:failed");
    private readonly FlightEnds _ends = new(map.Grammar, lexicon.PrisonWords);

    /// <summary>The statements, in order.</summary>
    /// <param name="statements">What is known of who got out or tried.</param>
    public IEnumerable<StatementDraft> Find(IEnumerable<StatementDraft> statements)
    {
        var known = AttemptDrafts.RunawaysIn(statements, map);
        foreach (var sentence in map.Document.Sentences.Where(sentence => sentence.Kind == SectionKind.Body))
        {
            for (var token = sentence.Tokens.Start; token < sentence.Tokens.End - 1; token++)
            {
                if (
                    _ends.At(token, sentence.Tokens) is not { } words
                    || IsUnreal(token)
                    || (_ends.IsByGuards(token) ? _grammar.Child(token, "obj") : _people.Subject(token)) is not (>= 0 and var subject)
                    || _people.Named(subject, token) is not { Label: EntityLabel.Person or EntityLabel.Cohort } who
                    || !MayFlee(who)
                    || breaks.Of(sentence, IsFurther(subject)) is not { } told
                    || !known.Add(who)
                )
                {
                    continue;
                }

                var evidence = _drafts.Words(subject, words);
                yield return _drafts.Tried(who, told.Prison, evidence);
                yield return _drafts.TookPart(who, told.Event, evidence);
            }
        }
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
        Enumerable.Range(from, to - from).Any(token => lexicon.PrisonWords.Contains(name, _grammar.Form(token)));

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

    private bool IsUnreal(int verb) =>
        _grammar
            .Children(verb)
            .Any(child => _grammar.BareRelation(child) is "aux" && lexicon.Cues.Of("modal", _grammar.Form(child)) is not null);
}
