using System.Collections.Immutable;
using Zindan.Core.Statements;

namespace Zindan.Extraction.Lexicon;

/// <summary>A word that ties somebody to a deed told by a noun.</summary>
/// <param name="Words">Its lemma, and that of the verb's object or phrase where the two make one.</param>
/// <param name="Deed">The slots by which the deed hangs on it.</param>
/// <param name="Actor">The slot of the one who takes part.</param>
/// <param name="Stance">How surely they do, or null where the clause says.</param>
internal sealed record Involvement(ImmutableArray<string> Words, ImmutableArray<string> Deed, string Actor, Stance? Stance);
