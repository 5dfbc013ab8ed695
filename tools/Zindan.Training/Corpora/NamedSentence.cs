using Zindan.Language.Naming;

namespace Zindan.Training.Corpora;

/// <summary>A sentence with its names.</summary>
/// <param name="Document">Identifier of the document it belongs to.</param>
/// <param name="Forms">Its tokens.</param>
/// <param name="Names">The names, from left to right; their margins mean nothing.</param>
public sealed record NamedSentence(string Document, string[] Forms, IReadOnlyList<NameSpan> Names);
