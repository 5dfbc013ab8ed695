using Zindan.Core.Entities;

namespace Zindan.Resolution.Events;

/// <summary>Which kinds of event two articles may give to one happening.</summary>
internal static class EventTypes
{
    /// <summary>The family within which kinds may stand for each other.</summary>
    public static string FamilyOf(EventType type) =>
        type switch
        {
            EventType.Attack
            or EventType.Bombing
            or EventType.Clash
            or EventType.Killing
            or EventType.Kidnapping
            or EventType.Riot
            or EventType.SecurityOperation => "violence",
            _ => type.ToString(),
        };

    /// <summary>Whether one happening may be called either.</summary>
    public static bool AreCompatible(EventType left, EventType right) =>
        left == right
        || (
            FamilyOf(left) == FamilyOf(right)
            && !(Is(left, right, EventType.Bombing, EventType.Kidnapping) || Is(left, right, EventType.Bombing, EventType.Riot))
        );

    private static bool Is(EventType left, EventType right, EventType one, EventType other) =>
        (left == one && right == other) || (left == other && right == one);
}
