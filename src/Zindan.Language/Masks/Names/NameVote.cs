using Zindan.Language.Documents;

namespace Zindan.Language.Masks.Names;

/// <summary>What one rule says of one stretch of tokens.</summary>
/// <param name="Tokens">The tokens.</param>
/// <param name="Type">What they name, or null where they are no name.</param>
/// <param name="Weight">How sure the rule is.</param>
/// <param name="Rule">Id of the rule.</param>
public sealed record NameVote(TokenRange Tokens, NameType? Type, VoteWeight Weight, string Rule);
