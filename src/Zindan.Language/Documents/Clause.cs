using System.Collections.Immutable;

namespace Zindan.Language.Documents;

/// <summary>A sentence of prose as the parser gets it: its core, and what was lifted out of it. Core and satellites together are all tokens of the sentence.</summary>
/// <param name="Sentence">Index of the sentence.</param>
/// <param name="Core">Indices of the tokens that stay, ascending.</param>
/// <param name="Satellites">What was lifted, in order, none overlapping another.</param>
public sealed record Clause(int Sentence, ImmutableArray<int> Core, ImmutableArray<Satellite> Satellites);
