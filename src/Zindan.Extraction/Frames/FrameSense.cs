using Zindan.Core.Entities;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Participants;
using Zindan.Extraction.Propositions;

namespace Zindan.Extraction.Frames;

/// <summary>Decides what a word means by who acts and how: who is "fatally wounded" is killed, whom a band seizes is its captive.</summary>
internal sealed class FrameSense(Grammar grammar, FrameTable frames)
{
    /// <summary>The frame that a proposition evokes; the roles of its fillers are made those of that frame.</summary>
    public Frame Of(Proposition proposition, List<Filler> fillers)
    {
        var frame = proposition.Trigger.Frame;
        if (
            frame.Name is "Injury" or "Harm"
            && grammar.Children(proposition.Token).Any(child => grammar.Form(child) is "fatally" or "mortally")
        )
        {
            return frames.Frames["Killing"];
        }

        if (proposition.Trigger.Words is ["arrest"])
        {
            // "police broke up a band that sent fighters abroad and arrested eight men": a band does not arrest, whichever verb the tree joins.
            fillers.RemoveAll(filler => filler is { Role: "agent", IsInherited: true } && IsArmedAgainstState(filler.Participant));
        }

        if (proposition.Trigger.Words is ["replace"])
        {
            InstallSuccessor(proposition, fillers);
        }

        if (frame.Name != "Arrest" || !fillers.Any(filler => filler.Role == "agent" && IsArmedAgainstState(filler.Participant)))
        {
            return frame;
        }

        // Who is seized by an armed band is a captive of a kidnapping, not under arrest.
        for (var index = 0; index < fillers.Count; index++)
        {
            fillers[index] = fillers[index].Role == "detainee" ? fillers[index] with { Role = "victim" } : fillers[index];
        }

        return frames.Frames["Kidnapping"];
    }

    // "was replaced by Major X", "Major X replaced him as governor": who comes into the office does not act on it.
    private void InstallSuccessor(Proposition proposition, List<Filler> fillers)
    {
        for (var index = 0; index < fillers.Count; index++)
        {
            if (
                fillers[index] is { Role: "agent", Participant.Label: EntityLabel.Person }
                && (grammar.IsPassive(proposition.Token) || proposition.Arguments.Any(argument => argument.Slot == "as"))
            )
            {
                fillers[index] = fillers[index] with { Role = "officeholder" };
            }
        }
    }

    private static bool IsArmedAgainstState(Participant participant) =>
        participant is { Label: EntityLabel.Group, Kind: GroupKind.Militant or GroupKind.Criminal }
        || participant.Description is { } words
            && (
                words.Contains("militant", StringComparison.OrdinalIgnoreCase)
                || words.Contains("rebel", StringComparison.OrdinalIgnoreCase)
                || words.Contains("insurgent", StringComparison.OrdinalIgnoreCase)
            )
        || participant.Side is Side.NonState or Side.Detained && participant.Label != EntityLabel.Group;
}
