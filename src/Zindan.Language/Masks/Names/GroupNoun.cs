namespace Zindan.Language.Masks.Names;

/// <summary>A noun that stands beside names of groups and organisations.</summary>
/// <param name="Before">How surely the name behind it is one; null if it says nothing there.</param>
/// <param name="Behind">How surely the name before it is one; null if it says nothing there.</param>
public sealed record GroupNoun(VoteWeight? Before, VoteWeight? Behind);
