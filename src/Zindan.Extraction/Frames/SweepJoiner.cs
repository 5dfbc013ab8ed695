using Zindan.Core.Entities;
using Zindan.Extraction.Propositions;

namespace Zindan.Extraction.Frames;

/// <summary>
/// Joins the arrests made in one operation with it: "three were captured during the raid", "stormed the house, arresting two", "was caught when troops stormed
/// the house" tell of the raid, as the dead of the raid do.
/// </summary>
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

            foreach (var token in Wholes(proposition))
            {
                if (
                    events.At(token) is { Type: EventType.SecurityOperation, IsReal: true, IsSearch: false } sweep
                    && sweep.When.Overlaps(arrest.When)
                )
                {
                    events.Merge(arrest, sweep);
                    break;
                }
            }
        }
    }

    private IEnumerable<int> Wholes(Proposition proposition)
    {
        foreach (var argument in proposition.Arguments)
        {
            if (argument.Slot is "in" or "during" && grammar.Xpos(argument.Token) == "NN")
            {
                yield return argument.Token;
            }
        }

        var verb = proposition.Token;
        if (grammar.BareRelation(verb) == "advcl" && grammar.Xpos(verb) == "VBG" && grammar.Marker(verb) is null)
        {
            yield return grammar.Head(verb);
        }

        foreach (var child in grammar.Children(verb))
        {
            if (
                grammar.BareRelation(child) == "advcl"
                && child > verb
                && grammar.Children(child).Any(inner => grammar.Form(inner) is "when" or "as")
            )
            {
                yield return child;
            }
        }
    }
}
