using Zindan.Language.Models;

namespace Zindan.Language.Tagging;

/// <summary>What the models see of the words of a document: looked up once, and read by each model after the other.</summary>
/// <param name="Words">The words.</param>
/// <param name="Upos">Their parts of speech.</param>
/// <param name="Xpos">Their Penn tags.</param>
internal sealed record TaggedWords(WordFeatures[] Words, PartOfSpeech[] Upos, PennTag[] Xpos);
