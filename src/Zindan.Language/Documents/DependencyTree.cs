using System.Collections.Immutable;

namespace Zindan.Language.Documents;

/// <summary>Heads and relations of all tokens of a document: one connected tree with a single root for each sentence.</summary>
/// <param name="Heads">For each token the index of its head in the document, or −1 for the root of a sentence.</param>
/// <param name="Relations">Universal Dependencies relation of each token to its head, with its subtype ("nsubj:pass"); "root" for roots.</param>
/// <param name="Repairs">What the repair rules changed, in the order in which they did.</param>
public sealed record DependencyTree(ImmutableArray<int> Heads, ImmutableArray<string> Relations, IReadOnlyList<Repair> Repairs);
