using Zindan.Language.Documents;

namespace Zindan.Language.Masks.Names;

/// <summary>A name and what it names, as the votes decided.</summary>
/// <param name="Tokens">Its tokens.</param>
/// <param name="Type">What it names.</param>
/// <param name="Rule">Id of the rule that decided.</param>
internal sealed record DecidedName(TokenRange Tokens, NameType Type, string Rule);
