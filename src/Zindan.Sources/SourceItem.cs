namespace Zindan.Sources;

/// <summary>What came of one place that was to be read: a <see cref="SourcedArticle"/>, a <see cref="SourceProblem"/> or a <see cref="SkippedFile"/>.</summary>
/// <param name="Location">The place as a user knows it: the path as given, with the line (<c>news.jsonl:12</c>) where there are many, or the address.</param>
public abstract record SourceItem(string Location);
