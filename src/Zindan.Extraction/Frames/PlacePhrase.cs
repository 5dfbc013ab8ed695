using Zindan.Extraction.Participants;

namespace Zindan.Extraction.Frames;

/// <summary>A phrase that says where something is: the place, and the token by which the phrase hangs in the sentence.</summary>
/// <param name="Place">The place.</param>
/// <param name="Head">The head of the outermost phrase: "city" of "in the city of X".</param>
/// <param name="IsNear">Whether it is only near.</param>
internal sealed record PlacePhrase(Participant Place, int Head, bool IsNear)
{
    /// <summary>Whether it only says where a place named just before lies: "outside X, in Y province".</summary>
    public bool IsAround { get; init; }
}
