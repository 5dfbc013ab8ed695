using Zindan.Core.Entities;
using Zindan.Core.Statements;
using Zindan.Core.Text;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Participants;
using Zindan.Extraction.Propositions;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Frames;

/// <summary>
/// Finds whom a report on a break tells of only when he is seen or thought to be somewhere: "A was last seen in Leeds", "is believed to have crossed the border", "nine were never found"; "A was
/// caught on Saturday". Helpers, raiders and bystanders are seen too: of whom anything sets apart from those who got out, nothing is said.
/// </summary>
internal sealed class SightedRunaways(ParticipantMap map, ExtractionLexicon lexicon, NearestBreak breaks)
{
    private readonly Grammar _grammar = map.Grammar;
    private readonly Keepers _keepers = new(map, lexicon);
    private readonly SetApart _apart = new(map.Grammar, lexicon.PrisonWords);

    /// <summary>The statements, in order.</summary>
    /// <param name="statements">What the article tells so far.</param>
    public IEnumerable<StatementDraft> Find(IReadOnlyList<StatementDraft> statements)
    {
        var settled = RunawayFinder.Settled(map, statements);
        foreach (var (who, evidence) in Told(statements).Concat(Seen()))
        {
            var sentence = map.Document.SentenceAt(evidence);
            if (
                breaks.Of(sentence, false) is not { } from
                || !MayBeMeant(who, sentence, from, WasRaided(statements, from.Prison))
                || _keepers.Contain(who)
                || !settled.Add(who)
            )
            {
                continue;
            }

            yield return Draft(StatementType.EscapedFrom, who, evidence) with
            {
                Object = from.Prison,
                When = from.Event.When,
            };
            yield return Draft(StatementType.TookPartIn, who, evidence) with
            {
                ObjectEvent = from.Event,
                When = from.Event.When,
            };
        }
    }

    private static StatementDraft Draft(StatementType type, Participant who, Span evidence) =>
        new()
        {
            Type = type,
            Subject = who,
            Evidence = evidence,
            Confidence = 0.75,
            Trace = ["runaway:sighted"],
        };

    private bool WasRaided(IReadOnlyList<StatementDraft> statements, Participant prison) =>
        statements.Any(statement =>
            statement is { Type: StatementType.TargetedIn, ObjectEvent.Type: EventType.Attack or EventType.Bombing }
                && map.Current(statement.Subject) == prison
            || statement.Trace.Contains("slot:freer")
        );

    private IEnumerable<(Participant Who, Span Evidence)> Told(IReadOnlyList<StatementDraft> statements)
    {
        foreach (var statement in statements)
        {
            if (statement is { Stance: Stance.Asserted, Subject: { } subject, ObjectEvent: not null } && Tells(statement))
            {
                yield return (map.Current(subject)!, statement.Evidence);
            }
        }
    }

    private IEnumerable<(Participant Who, Span Evidence)> Seen()
    {
        foreach (var sentence in map.Document.Sentences.Where(sentence => sentence.Kind == SectionKind.Body))
        {
            for (var token = sentence.Tokens.Start + 1; token < sentence.Tokens.End; token++)
            {
                if (!IsSighting(token) || _grammar.Child(token, "nsubj") is not (>= 0 and var subject))
                {
                    continue;
                }

                foreach (var at in _grammar.Conjuncts(subject).Prepend(subject).Distinct())
                {
                    if (map.At(at) is { } who)
                    {
                        yield return (
                            who,
                            map.Document.SpanOf((map.PhraseAt(at)?.Tokens ?? TokenRange.Of(at)).Cover(TokenRange.Of(token)))
                        );
                    }
                }
            }
        }
    }

    // "A was caught on Saturday": one man, by a word for taking who got away; several may be others than those who did.
    private bool Tells(StatementDraft statement) =>
        statement is { Type: StatementType.ArrestedIn, Subject.Label: EntityLabel.Person } && statement.Trace.Any(IsRetaking);

    private bool IsRetaking(string rule) =>
        rule.StartsWith("Arrest:", StringComparison.Ordinal)
        && lexicon.PrisonWords.Contains("retaking", rule["Arrest:".Length..].Split('_', ' ')[0]);

    // "was last seen in Leeds", "is believed to have crossed the border", "were never found".
    private bool IsSighting(int verb) =>
        _grammar.IsVerbal(verb)
        && _grammar.IsPassive(verb)
        && (
            _grammar.HasNegation(verb)
                ? lexicon.PrisonWords.Contains("retaking", _grammar.Lemma(verb))
                    || lexicon.PrisonWords.Contains("sighting", _grammar.Lemma(verb))
                : lexicon.PrisonWords.Contains("sighting", _grammar.Lemma(verb)) || IsSurmise(verb)
        );

    private bool IsSurmise(int verb) =>
        lexicon.PrisonWords.Contains("surmising", _grammar.Lemma(verb))
        && _grammar.Child(verb, "xcomp") is >= 0 and var guess
        && Enumerable
            .Range(guess, map.Document.SentenceOf(verb).Tokens.End - guess)
            .Any(token => lexicon.PrisonWords.Contains("whereabouts", _grammar.Lemma(token)));

    private bool MayBeMeant(Participant who, Sentence sentence, (EventDraft Event, Participant Prison) from, bool wasRaided) =>
        (who is { Label: EntityLabel.Person, IsNamed: true } || who is { Label: EntityLabel.Cohort, Count.Low: > 1 } && IsCounted(who))
        && CrossingSense.MayBeInmate(who)
        && map.Document.SentenceOf(who.FirstToken).Index >= from.Event.FirstSentence
        && (!wasRaided || IsOfThem(who))
        && !Has("abetting", sentence)
        && !_apart.IsSaid(sentence.Tokens)
        && !Has("other-story", sentence)
        && !map.Phrases.Any(phrase => map.Of(phrase) == who && Has("abetting", map.Document.SentenceOf(phrase.Head)));

    // Prisoners, and those counted among the escapees.
    private bool IsOfThem(Participant who) => who.IsPrisoner || who.Sentence is not null || IsCounted(who);

    private bool IsCounted(Participant who) =>
        map.Current(who.Whole) is { IsEscaped: true } || map.Current(who.MemberOf) is { IsEscaped: true };

    private bool Has(string name, Sentence sentence) =>
        Enumerable
            .Range(sentence.Tokens.Start, sentence.Tokens.Length)
            .Any(token => lexicon.PrisonWords.Contains(name, _grammar.Lemma(token)));
}
