using Zindan.Extraction.Propositions;

namespace Zindan.Extraction.Frames;

/// <summary>
/// Knows the words that tell of a state an event left behind, whose time is not the event's: "48 were missing at a count on Monday" says not when they got away, "is serving nine years" not
/// when he was tried.
/// </summary>
internal static class UndatedStates
{
    /// <summary>Whether a proposition tells of such a state.</summary>
    public static bool Contain(Proposition proposition) =>
        TermsServed.IsTerm(proposition) || proposition.Trigger is { Frame.Name: "Escape", Words: ["be" or "remain", ..] };
}
