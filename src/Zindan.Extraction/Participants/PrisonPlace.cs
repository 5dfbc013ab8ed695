using Zindan.Language.Documents;

namespace Zindan.Extraction.Participants;

/// <summary>The place that a phrase gives for a prison.</summary>
/// <param name="Place">The place.</param>
/// <param name="Words">The words that name it.</param>
/// <param name="IsVague">Whether it is a country or an unnamed part of something larger.</param>
/// <param name="IsInName">Whether it only stands before the noun ("the Multan prison"), which may be no more than a name.</param>
internal readonly record struct PrisonPlace(Participant Place, TokenRange Words, bool IsVague, bool IsInName);
