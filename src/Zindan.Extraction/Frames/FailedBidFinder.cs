using Zindan.Core.Entities;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Participants;
using Zindan.Extraction.Propositions;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Frames;

/// <summary>Finds who tried to get out of a prison where only the noun for it says so: "were killed in a failed escape bid at X", "failed in his bid to escape from X".</summary>
internal sealed class FailedBidFinder(ParticipantMap map, ExtractionLexicon lexicon)
{
    /// <summary>Within how many words behind the noun the prison stands.</summary>
    private const int Gap = 7;

    private readonly Grammar _grammar = map.Grammar;
    private readonly HaltedPerson _people = new(map);
    private readonly AttemptDrafts _drafts = new(map, "attempt:bid");

    /// <summary>The statements, in order.</summary>
    public IEnumerable<StatementDraft> Find()
    {
        foreach (var sentence in map.Document.Sentences.Where(sentence => sentence.Kind == SectionKind.Body))
        {
            for (var noun = sentence.Tokens.Start + 2; noun < sentence.Tokens.End - 2; noun++)
            {
                if (
                    !IsEscapeBid(noun)
                    || _grammar.Preposition(noun) is not ("in" or "during")
                    || UndoneIn(noun) is not (>= 0 and var verb)
                    || !lexicon.PrisonWords.Contains("undone", _grammar.Lemma(verb))
                    || !(_grammar.Lemma(verb) is "die" or "fail" or "drown" or "fall" or "perish" || _grammar.IsPassive(verb))
                    || _grammar.HasNegation(verb)
                    || _people.Subject(verb) is not (>= 0 and var subject)
                    || _people.Of(subject) is not { } who
                    || !IsPrisoner(who)
                    || PrisonBehind(noun, sentence.Tokens.End) is not { } at
                )
                {
                    continue;
                }

                yield return _drafts.Tried(who, at.Prison, _drafts.Words(subject, at.Words));
            }
        }
    }

    // "were killed in an escape bid", "were wounded when guards opened fire during an escape bid".
    private int UndoneIn(int noun)
    {
        var verb = _grammar.Head(noun);
        return verb >= 0
            && _grammar.BareRelation(verb) == "advcl"
            && _grammar.Opening(verb) is "when" or "as" or "after"
            && _grammar.Head(verb) is >= 0 and var main
            && main < verb
                ? main
            : verb > noun ? -1
            : verb;
    }

    // "an escape bid", "an attempt to flee".
    private bool IsEscapeBid(int noun) =>
        lexicon.PrisonWords.Contains("break", _grammar.Lemma(noun))
            && _grammar.Children(noun).Any(child => lexicon.Cues.Of("adjective", _grammar.Form(child)) == Cue.Attempt)
        || lexicon.PrisonWords.Contains("bid", _grammar.Lemma(noun))
            && (
                _grammar.Form(noun - 1) is "escape" or "breakout" or "jailbreak"
                || _grammar
                    .Children(noun)
                    .Any(child =>
                        child > noun
                        && _grammar.BareRelation(child) == "acl"
                        && lexicon.PrisonWords.Contains("escape", _grammar.Lemma(child))
                    )
            );

    // Guards and bystanders die in them too.
    private static bool IsPrisoner(Participant who) =>
        who.Label is EntityLabel.Person or EntityLabel.Cohort
        && (who.IsPrisoner || who is { Label: EntityLabel.Person, IsNamed: true, Titles.Count: 0, Side: null or Side.NonState });

    private (Participant Prison, TokenRange Words)? PrisonBehind(int noun, int end)
    {
        for (var token = noun + 1; token < Math.Min(end, noun + Gap); token++)
        {
            if (map.At(token) is { Label: EntityLabel.Prison } prison)
            {
                return (prison, map.PhraseAt(token)?.Tokens ?? TokenRange.Of(token));
            }
        }

        return null;
    }
}
