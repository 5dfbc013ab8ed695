using Zindan.Core.Entities;
using Zindan.Extraction.Propositions;

namespace Zindan.Extraction.Frames;

/// <summary>Joins the arrests made in one operation with it: "three were captured during the raid" tells of the raid, as the dead of the raid do.</summary>
internal sealed class SweepJoiner(Grammar grammar, EventStatements events)
{
    /// <summary>Joins the events.</summary>
    public void Join()
    {
        foreach (var proposition in events.Propositions)
        {
            if (events.At(proposition.Token) is not { Type: EventType.Arrest, IsReal: true } arrest)
            {
                continue;
            }

            foreach (var argument in proposition.Arguments.Where(argument => argument.Slot is "in" or "during"))
            {
                if (
                    grammar.Xpos(argument.Token) == "NN"
                    && events.At(argument.Token) is { Type: EventType.SecurityOperation, IsReal: true } sweep
                    && sweep.When.Overlaps(arrest.When)
                )
                {
                    events.Merge(arrest, sweep);
                    break;
                }
            }
        }
    }
}
