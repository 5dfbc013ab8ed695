using Zindan.Core.Statements;
using Zindan.Extraction.Participants;

namespace Zindan.Extraction.Frames;

/// <summary>Who fills a role of a frame.</summary>
/// <param name="Role">The role.</param>
/// <param name="Participant">Who fills it.</param>
/// <param name="Token">The token by which the text names them there.</param>
/// <param name="IsInherited">Whether another clause lent it.</param>
internal readonly record struct Filler(string Role, Participant Participant, int Token, bool IsInherited)
{
    /// <summary>How surely they fill the role, where that is another matter than whether the event happened; null where it is not.</summary>
    public Stance? Stance { get; init; }
}
