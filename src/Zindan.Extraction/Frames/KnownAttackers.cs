using Zindan.Core.Entities;
using Zindan.Core.Statements;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Participants;

namespace Zindan.Extraction.Frames;

/// <summary>"The attacker", of whom nothing else is said in that respect, took part in the attack told just before, where nobody else is said to have made it.</summary>
internal sealed class KnownAttackers(ParticipantMap map, WordClasses contexts, EvidenceFinder evidence)
{
    private const int Reach = 2;

    // "the attacker", but not "the three attackers", who may be others.
    private const int LongestPhrase = 2;

    /// <summary>The statements.</summary>
    /// <param name="statements">All others.</param>
    /// <param name="events">The events that stand.</param>
    public IEnumerable<StatementDraft> Of(IReadOnlyList<StatementDraft> statements, IReadOnlyList<EventDraft> events)
    {
        var acting = statements
            .Where(statement => statement is { Type: StatementType.TookPartIn, Subject: not null })
            .Select(statement => map.Current(statement.Subject)!)
            .ToHashSet();
        foreach (var person in map.All.Where(person => IsAttacker(person) && !acting.Contains(person)).ToList())
        {
            if (map.PhraseAt(person.FirstToken) is not { Determiner: "the" or "both" } phrase || phrase.Tokens.Length > LongestPhrase)
            {
                continue;
            }

            var sentence = map.Document.SentenceOf(phrase.Head).Index;
            var told = events
                .Where(told =>
                    IsAttack(told)
                    && Fits(person.Role!, told.Type)
                    && told.FirstSentence < sentence
                    && sentence - told.LastSentence <= Reach
                )
                .ToList();
            if (told is [var only] && !only.Actors.Any(actor => actor.Label is EntityLabel.Person or EntityLabel.Cohort))
            {
                yield return new StatementDraft
                {
                    Type = StatementType.TookPartIn,
                    Subject = person,
                    ObjectEvent = only,
                    Stance = Stance.Asserted,
                    When = only.When,
                    Evidence = evidence.Cover(phrase.Tokens, Clause(phrase)),
                    Confidence = 0.7,
                    Trace = ["attacker", "definite"],
                };
            }
        }
    }

    private int Clause(NounPhrase phrase) =>
        map.Grammar.Head(phrase.Head) is var verb && verb >= 0 && map.Grammar.IsVerbal(verb) ? verb : -1;

    private bool IsAttacker(Participant person) =>
        person is { Label: EntityLabel.Person or EntityLabel.Cohort, Role: { } role } && contexts.Contains("attacker", role);

    // Bombers bomb and kidnappers kidnap; attackers do either.
    private bool Fits(string role, EventType type) =>
        contexts.Contains("attacker-by-bomb", role) ? type == EventType.Bombing
        : contexts.Contains("attacker-of-captives", role) ? type == EventType.Kidnapping
        : !contexts.Contains("attacker-by-arms", role) || type == EventType.Attack;

    private static bool IsAttack(EventDraft told) =>
        told is { IsReal: true, IsOld: false, IsHabitual: false, Type: EventType.Attack or EventType.Bombing or EventType.Kidnapping };
}
