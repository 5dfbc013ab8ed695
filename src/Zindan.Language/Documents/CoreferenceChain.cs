using System.Collections.Immutable;

namespace Zindan.Language.Documents;

/// <summary>Mentions of one article that speak of the same thing; not an entity of the reading, which has a label and facts.</summary>
/// <param name="Index">Its place among the document's chains.</param>
/// <param name="Mentions">Its mentions in order of the text: at least one. Every name is in exactly one chain.</param>
/// <param name="Links">Why they were joined: one link for each mention but the first.</param>
public sealed record CoreferenceChain(int Index, ImmutableArray<CoreferenceMention> Mentions, ImmutableArray<CoreferenceLink> Links);
