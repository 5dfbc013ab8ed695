namespace Zindan.Language.Masks.Numbers;

/// <summary>A number that was read.</summary>
/// <param name="End">Index behind its last token.</param>
/// <param name="Value">Its value, 0 or more.</param>
/// <param name="IsFigures">Whether it was written in figures.</param>
/// <param name="IsSet">Whether it ends in a word for a fixed number of things ("two dozen", "a trio"), which "of" may follow.</param>
public readonly record struct NumberMatch(int End, decimal Value, bool IsFigures, bool IsSet);
