using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Propositions;

namespace Zindan.Extraction.Frames;

/// <summary>In which order the deeds of a sentence are read: an attack told by a noun is there when the dead of its sentence look for their event.</summary>
internal static class TellingOrder
{
    /// <summary>The rank of a proposition within its sentence.</summary>
    public static int Of(Proposition proposition) =>
        proposition.Trigger.Frame.Name switch
        {
            // "a plot to bomb": what was to be done is of the plot.
            "Escape" or "Plot" => 0,
            "Attack" or "Bombing" or "Clash" or "Riot" or "War" or "Operation" or "Kidnapping" => proposition.Trigger.Part
            == TriggerPart.Noun
                ? 1
                : 2,
            // "was shot and died", "22 died, most of them beheaded": who dies does so of what is told beside it.
            "Killing" when proposition.Trigger.NeedsHost => 4,
            "Killing" or "Harm" => 3,
            "Injury" => 5,
            _ => 6,
        };
}
