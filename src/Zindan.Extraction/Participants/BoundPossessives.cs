using Zindan.Core.Entities;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Propositions;

namespace Zindan.Extraction.Participants;

/// <summary>
/// Finds whom "its" and "their" speak of where the clause around them has a subject that can be meant: an organisation ("the Front named its leader"), for "their" also people told by number
/// ("the four were caught a week after their escape"). Where people speak, it is of others as often as of themselves.
/// </summary>
internal sealed class BoundPossessives(ParticipantMap map, WordClasses words)
{
    private const int MaximalSteps = 8;

    private readonly Grammar _grammar = map.Grammar;

    /// <summary>Whom the pronoun speaks of that opens a phrase, or null.</summary>
    public Participant? Of(NounPhrase phrase)
    {
        var isTheirs = phrase.Determiner == "their";
        if (!isTheirs && phrase.Determiner != "its")
        {
            return null;
        }

        var token = phrase.Head;
        for (var steps = 0; steps < MaximalSteps && _grammar.Head(token) is >= 0 and var head; steps++, token = head)
        {
            var subject = _grammar.Child(head, "nsubj");
            if (subject < 0 || subject == token || phrase.Tokens.Contains(subject))
            {
                continue;
            }

            return
                subject < phrase.Tokens.Start
                && map.PhraseAt(subject) is { } told
                && told.Head == subject
                && map.Of(told) is { } participant
                && !HasOther(told.Tokens.End, phrase.Tokens.Start)
                && (
                    participant.Label == EntityLabel.Group
                    || isTheirs && participant.Label == EntityLabel.Cohort && !words.Contains("self-telling", _grammar.Lemma(head))
                )
                ? participant
                : null;
        }

        return null;
    }

    // "noted the Front's declaration of its aims": of those told of in between it may be as well.
    private bool HasOther(int start, int end)
    {
        for (var token = start; token < end; token++)
        {
            if (map.At(token) is { Label: EntityLabel.Group or EntityLabel.Cohort })
            {
                return true;
            }
        }

        return false;
    }
}
