namespace Zindan.Training.Confidence;

/// <summary>A statement of a reading, and whether the annotation has it.</summary>
/// <param name="Article">The article.</param>
/// <param name="Features">Its features.</param>
/// <param name="IsRight">Whether it is right.</param>
internal sealed record RatedStatement(string Article, IReadOnlyCollection<string> Features, bool IsRight);
