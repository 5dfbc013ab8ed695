namespace Zindan.Extraction.Factuality;

/// <summary>Who says something.</summary>
/// <param name="Text">As written.</param>
/// <param name="Token">A token of the phrase: its last word.</param>
internal sealed record Speaker(string Text, int Token);
