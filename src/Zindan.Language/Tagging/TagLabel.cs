namespace Zindan.Language.Tagging;

/// <summary>What the tagger chooses between: a part of speech and a Penn tag together.</summary>
/// <param name="Upos">Universal part of speech.</param>
/// <param name="Xpos">Penn tag.</param>
public readonly record struct TagLabel(PartOfSpeech Upos, PennTag Xpos);
