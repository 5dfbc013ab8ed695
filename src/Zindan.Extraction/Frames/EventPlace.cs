using Zindan.Extraction.Participants;
using Zindan.Extraction.Propositions;

namespace Zindan.Extraction.Frames;

/// <summary>One saying of where an event happened.</summary>
/// <param name="Place">The place or prison.</param>
/// <param name="Token">The token that names it.</param>
/// <param name="Proposition">What tells the event there.</param>
/// <param name="Score">How well it says so: a town in which it happened before one near by, before a country, and the nearer in the sentence the better.</param>
internal sealed record EventPlace(Participant Place, int Token, Proposition Proposition, int Score)
{
    /// <summary>Whether it happened in the very place, not near by.</summary>
    public bool IsExact { get; init; } = true;

    /// <summary>The better of two; the first where neither is.</summary>
    public static EventPlace? Better(EventPlace? first, EventPlace? second) =>
        first is null || second is not null && second.Score > first.Score ? second ?? first : first;
}
