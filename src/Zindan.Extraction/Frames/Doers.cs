using Zindan.Core.Entities;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Participants;
using Zindan.Extraction.Propositions;

namespace Zindan.Extraction.Frames;

/// <summary>Who cannot be taken for the doer of violence: a news medium, who foiled a plan, and an official whom only a pronoun points to, for he is far more often the one who speaks of it.</summary>
internal sealed class Doers(ParticipantMap map, WordClasses contexts)
{
    /// <summary>Whether a filler may be the one who acts.</summary>
    public bool Allow(Proposition proposition, Filler filler) =>
        filler.Role != "agent"
        || proposition.Trigger.Frame.Name is not ("Attack" or "Bombing" or "Killing" or "Injury" or "Harm" or "Kidnapping" or "Plot")
        || !IsBesideThing(proposition, filler)
            && !IsFoiling(proposition, filler)
            && filler.Participant is not { Label: EntityLabel.Group, Kind: GroupKind.Media }
            && !(
                map.Grammar.Upos(filler.Token) == "PRON"
                && filler.Participant is { Label: EntityLabel.Person }
                && (filler.Participant.Titles.Count > 0 || filler.Participant.Side is Side.Official or Side.State)
            );

    // "police foiled a plot to bomb the station": who laid the plan bare is not who made it, whatever the tree says.
    private bool IsFoiling(Proposition proposition, Filler filler) =>
        filler.IsInherited
        && map.Grammar.BareRelation(proposition.Token) == "acl"
        && map.Grammar.Head(proposition.Token) is >= 0 and var plan
        && map.Grammar.Upos(plan) == "NOUN"
        && map.Grammar.BareRelation(plan) is "obj" or "obl"
        && map.Grammar.Head(plan) is >= 0 and var verb
        && contexts.Contains("laying-bare", map.Grammar.Lemma(verb));

    // "killed by return fire and three others fled": a thing and people are no two doers of one deed.
    private bool IsBesideThing(Proposition proposition, Filler filler) =>
        map.Grammar.BareRelation(filler.Token) == "conj"
        && map.Grammar.Head(filler.Token) is >= 0 and var first
        && first > proposition.Token
        && map.Grammar.Preposition(first) == "by"
        && map.Grammar.Upos(first) == "NOUN"
        && map.At(first) is null;
}
