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
            "Escape" => 0,
            "Attack" or "Bombing" or "Clash" or "Riot" or "War" or "Operation" or "Kidnapping" => proposition.Trigger.Part
            == TriggerPart.Noun
                ? 1
                : 2,
            // "was shot and died": in the order of the text.
            "Killing" or "Harm" => 3,
            "Injury" => 4,
            _ => 5,
        };
}
