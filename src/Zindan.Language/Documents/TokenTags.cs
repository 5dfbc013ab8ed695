using System.Collections.Immutable;
using Zindan.Language.Tagging;

namespace Zindan.Language.Documents;

/// <summary>Parts of speech and lemmas of all tokens of a document, each list as long as the tokens.</summary>
/// <param name="Upos">Universal part-of-speech tags ("VERB").</param>
/// <param name="Xpos">Penn Treebank tags ("VBD").</param>
/// <param name="Lemmas">Dictionary forms, lower-cased except in proper nouns.</param>
public sealed record TokenTags(ImmutableArray<string> Upos, ImmutableArray<string> Xpos, ImmutableArray<string> Lemmas)
{
    /// <summary>The same as the models behind the tagger take it; set by the tagger.</summary>
    internal TaggedWords Words { get; init; } = new([], [], []);
}
