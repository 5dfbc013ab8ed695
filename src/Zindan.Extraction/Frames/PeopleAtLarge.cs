using Zindan.Core.Entities;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Participants;

namespace Zindan.Extraction.Frames;

/// <summary>Knows people of whom a text speaks in general, counted by nobody: "accused of killing fathers and mothers", "attacks on minority Christians". They are not the people of one event.</summary>
internal sealed class PeopleAtLarge(ParticipantMap map)
{
    /// <summary>Whether a token names people of a faith or kin, in the plural, with no word that counts or shows them.</summary>
    public bool Contain(int token, Participant participant) =>
        participant is { Label: EntityLabel.Cohort, Side: Side.Kin or Side.Suspect }
        && participant.Count.IsUnknown
        && map.Grammar.Xpos(token) is "NNS" or "NNPS"
        && map.PhraseAt(token) is { Determiner: null, Possessor: null } phrase
        && (participant.Side == Side.Kin ? phrase.Tokens.Length == 1 : map.Grammar.Xpos(token) == "NNPS");
}
