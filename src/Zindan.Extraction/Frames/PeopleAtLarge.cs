using Zindan.Core.Entities;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Participants;

namespace Zindan.Extraction.Frames;

/// <summary>Knows people of whom a text speaks in general, counted by nobody: "accused of killing fathers and mothers", "attacks on minority Christians". They are not the people of one event.</summary>
internal sealed class PeopleAtLarge(ParticipantMap map)
{
    /// <summary>Whether a token names people of a faith, a people or kin in the plural, with no word that counts or shows them. A people may be attacked as one; a faith is not.</summary>
    public bool Contain(string role, int token, Participant participant) =>
        participant is { Label: EntityLabel.Cohort, Side: Side.Kin or Side.Suspect, Count.IsUnknown: true }
        && map.PhraseAt(token) is { Determiner: null, Possessor: null } phrase
        && (role is "victim" or "detainee" || role == "target" && !IsPeople(phrase))
        && (participant.Side == Side.Kin ? phrase.Tokens.Length == 1 && map.Grammar.Xpos(token) == "NNS" : IsCapital(token));

    private bool IsPeople(NounPhrase phrase) => map.Document.Nationalities.Any(nationality => phrase.Tokens.Contains(nationality.Tokens));

    // A word that opens a sentence has a capital of no meaning.
    private bool IsCapital(int token) =>
        char.IsUpper(map.Document.TokenSpans.Forms[token][0])
        && token > map.Document.SentenceOf(token).Tokens.Start
        && map.Grammar.Xpos(token) is "NNS" or "NNPS";
}
