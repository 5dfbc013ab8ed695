using Zindan.Language.Documents;

namespace Zindan.Extraction.Frames;

/// <summary>A phrase that leads back to people told of before, or to some of them.</summary>
/// <param name="Tokens">Its words.</param>
/// <param name="Count">How many it speaks of, where it says so.</param>
/// <param name="Ordinal">Which one in order, where it says so.</param>
/// <param name="IsCalled">Whether it calls them fugitives.</param>
/// <param name="IsRemainder">Whether it speaks of those left over ("the other two").</param>
/// <param name="CountsOn">Whether it adds to others of them told of before ("two more").</param>
internal sealed record EscapeePhrase(TokenRange Tokens, int? Count, int? Ordinal, bool IsCalled, bool IsRemainder, bool CountsOn);
