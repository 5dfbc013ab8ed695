using Zindan.Core.Entities;
using Zindan.Extraction.Participants;
using Zindan.Extraction.Propositions;

namespace Zindan.Extraction.Frames;

/// <summary>Remembers who was told to take part in a plot: of what was to be done in it they are not told so again.</summary>
internal sealed class Plotters
{
    private readonly HashSet<(EventDraft Plot, Participant Plotter)> _told = [];

    /// <summary>Whether a filler of a deed may be stated.</summary>
    public bool MayBeTold(EventDraft told, Proposition proposition, Filler filler) =>
        told.Type != EventType.Plot
        || filler.Role != "agent"
        || _told.Add((told, filler.Participant))
        || proposition.Trigger.Frame.Name == "Plot";
}
