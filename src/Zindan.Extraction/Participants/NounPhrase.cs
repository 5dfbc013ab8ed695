using System.Collections.Immutable;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Participants;

/// <summary>A base noun phrase: from its determiner to its head, without what follows the head.</summary>
/// <param name="Index">Its place among the document's phrases.</param>
/// <param name="Tokens">All its tokens.</param>
/// <param name="Head">The token of its last noun or name.</param>
/// <param name="Determiner">Lower-case determiner or possessive pronoun that opens it, or null.</param>
/// <param name="Possessor">Index of the phrase that possesses it ("Pakistan's"), or null.</param>
/// <param name="Names">Indices of the names inside.</param>
internal sealed record NounPhrase(int Index, TokenRange Tokens, int Head, string? Determiner, int? Possessor, ImmutableArray<int> Names)
{
    /// <summary>Whether it is definite.</summary>
    public bool IsDefinite => Determiner is "the" or "this" or "these" or "that" or "those" or "both" or "all" || IsPossessed;

    /// <summary>Whether somebody possesses it.</summary>
    public bool IsPossessed => Possessor is not null || Determiner is "his" or "her" or "their" or "its" or "our" or "my";

    /// <summary>Whether it is indefinite by an article.</summary>
    public bool IsIndefinite => Determiner is "a" or "an" or "another" or "some";
}
