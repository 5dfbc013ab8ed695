using Zindan.Language.Models;
using Zindan.Language.Tagging;

namespace Zindan.Training.Parsing;

/// <summary>A sentence to learn parsing from.</summary>
/// <param name="Words">Its tokens.</param>
/// <param name="Upos">Their parts of speech, as the tagger sees them.</param>
/// <param name="Xpos">Their Penn tags, as the tagger sees them.</param>
/// <param name="Gold">Its tree.</param>
public sealed record ParserExample(WordFeatures[] Words, PartOfSpeech[] Upos, PennTag[] Xpos, GoldTree Gold);
