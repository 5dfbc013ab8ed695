using Zindan.Core.Entities;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Propositions;

namespace Zindan.Extraction.Participants;

/// <summary>Finds whom "it" or "they" right behind a verb of saying speaks of: the organisation that says so ("the Front said it had attacked the jail").</summary>
internal sealed class SpeakingGroups(ParticipantMap map, WordClasses words)
{
    private readonly Grammar _grammar = map.Grammar;

    /// <summary>The organisation that a pronoun speaks of, or null.</summary>
    public Participant? Of(NounPhrase pronoun)
    {
        var token = pronoun.Head;
        if (_grammar.Form(token) is not ("it" or "they") || _grammar.BareRelation(token) != "nsubj" || token < 2)
        {
            return null;
        }

        var saying = _grammar.Form(token - 1) == "that" ? token - 2 : token - 1;
        return
            words.Contains("self-telling", _grammar.Lemma(saying))
            && _grammar.IsVerbal(saying)
            && _grammar.Child(saying, "nsubj") is >= 0 and var subject
            && subject < saying
            && map.At(subject) is { Label: EntityLabel.Group } group
            ? group
            : null;
    }
}
