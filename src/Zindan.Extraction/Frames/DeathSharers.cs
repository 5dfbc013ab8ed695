using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Participants;
using Zindan.Extraction.Propositions;

namespace Zindan.Extraction.Frames;

/// <summary>
/// Knows who shares somebody's fate: "was shot dead with his wife and two sons", "died along with four colleagues". Who is killed "with" an axe or "with" soldiers near by shares none.
/// </summary>
internal sealed class DeathSharers(ParticipantMap map)
{
    /// <summary>Whether an argument in the role of a victim may be one.</summary>
    public bool MayBeVictim(Proposition proposition, Argument argument, Participant participant) =>
        argument.Slot switch
        {
            "along-with" or "together-with" or "alongside" => IsSuffered(proposition),
            "with" => IsSuffered(proposition) && IsTied(proposition, argument.Token, participant),
            _ => true,
        };

    private bool IsSuffered(Proposition proposition) =>
        proposition.Trigger.Construction.Name == "die" || map.Grammar.IsPassive(proposition.Words.Start);

    // "with his wife and two sons", "with three others", right behind the verb: "hurt in a clash with his brother" is no tie of fate.
    private bool IsTied(Proposition proposition, int token, Participant participant)
    {
        var first = token;
        while (map.Grammar.BareRelation(first) == "conj" && map.Grammar.Head(first) < first)
        {
            first = map.Grammar.Head(first);
        }

        return map.PhraseAt(first) is { } phrase
            && phrase.Tokens.Start == proposition.Words.End + 1
            && (
                participant.Side == Side.Kin
                || map.Grammar.Form(first) is "others" or "colleagues" or "comrades" or "companions"
                || phrase.Determiner is "his" or "her" or "their"
            );
    }
}
