using System.Collections.Immutable;
using Zindan.Core.Text;

namespace Zindan.Language.Documents;

/// <summary>A name in the text; not yet who bears it, which is for coreference and resolution to say.</summary>
/// <param name="Index">Its place among the document's names.</param>
/// <param name="Tokens">The name alone: without article, title or possessive "'s".</param>
/// <param name="Span">UTF-16 offsets into the text.</param>
/// <param name="Type">What it names.</param>
/// <param name="Titles">Indices among the document's titles of those that stand beside it.</param>
/// <param name="Rule">Id of the rule that decided, for the trace.</param>
public sealed record NameMention(int Index, TokenRange Tokens, Span Span, NameType Type, ImmutableArray<int> Titles, string Rule);
