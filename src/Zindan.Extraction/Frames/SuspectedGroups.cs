using Zindan.Core.Entities;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Participants;

namespace Zindan.Extraction.Frames;

/// <summary>Says whether an organisation only is suspected of what a clause tells of it: "Suspected Red Front attacked the village".</summary>
internal static class SuspectedGroups
{
    /// <summary>Whether the word right before the organisation's phrase, or one in it, says so.</summary>
    public static bool IsSuspected(ParticipantMap map, ExtractionLexicon lexicon, Participant participant, int token)
    {
        if (participant.Label != EntityLabel.Group || map.PhraseAt(token) is not { } phrase)
        {
            return false;
        }

        for (var word = Math.Max(1, phrase.Tokens.Start) - 1; word < phrase.Head; word++)
        {
            if (lexicon.Cues.Of("adjective", map.Grammar.Form(word)) is Cue.Allege)
            {
                return true;
            }
        }

        return false;
    }
}
