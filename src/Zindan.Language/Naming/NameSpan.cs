namespace Zindan.Language.Naming;

/// <summary>A name found in a sentence: a span of tokens with a type, not yet an entity.</summary>
/// <param name="Start">Index of its first token.</param>
/// <param name="End">Index behind its last token.</param>
/// <param name="Type">What it names.</param>
/// <param name="Margin">By how much the best reading of the sentence beats the best one in which a token of this span is labelled otherwise; 0 means undecided.</param>
public readonly record struct NameSpan(int Start, int End, NameType Type, int Margin);
