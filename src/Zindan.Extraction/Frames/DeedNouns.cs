using Zindan.Core.Entities;
using Zindan.Extraction.Propositions;

namespace Zindan.Extraction.Frames;

/// <summary>Finds the event of an attack that a noun of the same clause tells of already.</summary>
internal sealed class DeedNouns(Grammar grammar, EventRegister events)
{
    /// <summary>The event that the weapon already tells of ("two car bombs exploded"), or null.</summary>
    public EventDraft? OfWeapon(EventTelling telling)
    {
        foreach (var argument in telling.Proposition.Arguments)
        {
            if (argument.Slot is "subj" or "obj" && events.At(argument.Token) is { } told)
            {
                return told;
            }
        }

        return null;
    }

    /// <summary>The event that the subject of a verb of attack tells of already: "the bombing targeted the mayor", "a roadside bomb hit his car".</summary>
    public EventDraft? Told(EventTelling telling)
    {
        foreach (var argument in telling.Proposition.Arguments)
        {
            if (
                argument is { Slot: "subj", IsInherited: false }
                && grammar.Upos(argument.Token) == "NOUN"
                && events.At(argument.Token)
                    is { Type: EventType.Attack or EventType.Bombing or EventType.SecurityOperation or EventType.Clash } named
                && named.IsReal == telling.IsReal
            )
            {
                return named;
            }
        }

        return null;
    }

    /// <summary>The event in which an attack was made, told by a noun of the same clause: "in a separate attack, two were ambushed".</summary>
    public EventDraft? Same(EventTelling telling)
    {
        foreach (var argument in telling.Proposition.Arguments)
        {
            if (
                argument.Slot is "in" or "during"
                && grammar.Upos(argument.Token) == "NOUN"
                && events.At(argument.Token) is { } named
                && (named.Type == telling.Type || named.Type is EventType.Attack or EventType.Bombing)
                && named.IsReal == telling.IsReal
            )
            {
                return named;
            }
        }

        return null;
    }
}
