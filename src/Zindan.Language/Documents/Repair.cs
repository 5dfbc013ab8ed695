namespace Zindan.Language.Documents;

/// <summary>One change that a repair rule made to the parser's tree, kept so that every reading can be explained.</summary>
/// <param name="Rule">The rule's id, "R1" to "R52".</param>
/// <param name="Token">The token that was given another head or relation.</param>
/// <param name="FormerHead">Its head before: a token index, or −1.</param>
/// <param name="FormerRelation">Its relation before.</param>
public sealed record Repair(string Rule, int Token, int FormerHead, string FormerRelation);
