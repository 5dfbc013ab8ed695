using Zindan.Core.Entities;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Participants;
using Zindan.Extraction.Propositions;

namespace Zindan.Extraction.Frames;

/// <summary>
/// Finds whose deed "his escape" or "its attack" tells of: the phrase is the deed's, the pronoun that opens it is somebody. "Her shooting" tells of the victim as often as of the gunman, and
/// "his campaign" of no violence; what befell somebody is told only where the deed is taken as done.
/// </summary>
internal sealed class PossessorsOfDeeds(ParticipantMap map, WordClasses words)
{
    /// <summary>Who fills a role, or null.</summary>
    /// <param name="proposition">The deed.</param>
    /// <param name="role">The role of the possessor.</param>
    /// <param name="token">The possessive pronoun.</param>
    public Participant? Of(Proposition proposition, string role, int token)
    {
        var possessor = map.PhraseAt(token) is { } phrase && phrase.Tokens.Start == token ? map.Possessor(phrase) : map.At(token);
        return role switch
        {
            "agent" => possessor?.Label == EntityLabel.Group && proposition.Trigger.Frame.Name is ("Attack" or "Bombing")
                ? possessor
                : null,
            "escapee" => possessor,
            _ => IsPresupposed(proposition.Token, token) ? possessor : null,
        };
    }

    // "after his arrest", "his arrest came on Friday", not "reported his arrest", "the date of his hanging".
    private bool IsPresupposed(int deed, int pronoun) =>
        map.Grammar.Preposition(deed) is { } preposition
            ? words.Contains("since-when", preposition)
            // Behind a verb it is its object, wherever the tree hangs it.
            : map.Grammar.BareRelation(deed) == "nsubj" && !map.Grammar.IsVerbal(pronoun - 1);
}
