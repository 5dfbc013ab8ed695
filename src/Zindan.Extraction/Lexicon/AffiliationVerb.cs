using System.Collections.Immutable;
using Zindan.Core.Entities;

namespace Zindan.Extraction.Lexicon;

/// <summary>A verb or adjective that binds to an organisation by a preposition ("belong to").</summary>
/// <param name="Words">Lemmas; the first carries the subject.</param>
/// <param name="Preposition">What stands before the organisation.</param>
/// <param name="Role">The role of the affiliation.</param>
/// <param name="Kinds">The kinds of organisation it holds for; empty for any.</param>
/// <param name="BindsPerson">Whether it binds to a person instead.</param>
internal sealed record AffiliationVerb(
    ImmutableArray<string> Words,
    string Preposition,
    string Role,
    ImmutableArray<GroupKind> Kinds,
    bool BindsPerson
);
