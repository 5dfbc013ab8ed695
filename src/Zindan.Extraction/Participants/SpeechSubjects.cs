using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Propositions;

namespace Zindan.Extraction.Participants;

/// <summary>Says who speaks of whom: in "General X, the army commander, said the commander had fled" another commander fled; of himself one says "he".</summary>
internal sealed class SpeechSubjects(ParticipantMap map, WordClasses words)
{
    private const int MaximumSteps = 6;
    private readonly Grammar _grammar = map.Grammar;

    /// <summary>Whether a description stands in what somebody says.</summary>
    public bool IsSpeaker(Participant participant, NounPhrase phrase)
    {
        var token = phrase.Head;
        for (var steps = 0; steps < MaximumSteps && _grammar.Head(token) is >= 0 and var head; steps++)
        {
            if (
                _grammar.BareRelation(token) == "ccomp"
                && words.Contains("self-telling", _grammar.Lemma(head))
                && _grammar.Child(head, "nsubj") is >= 0 and var subject
                && map.At(subject) == participant
            )
            {
                return true;
            }

            token = head;
        }

        return false;
    }
}
