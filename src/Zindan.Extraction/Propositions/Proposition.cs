using System.Collections.Immutable;
using Zindan.Extraction.Factuality;
using Zindan.Extraction.Lexicon;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Propositions;

/// <summary>A trigger in the text with its arguments and how surely it is meant; not yet an event, which several propositions may tell.</summary>
/// <param name="Trigger">The line of the table.</param>
/// <param name="Token">The token that carries the arguments.</param>
/// <param name="Words">The trigger's tokens, from first to last.</param>
/// <param name="Arguments">Who and what fills its slots.</param>
/// <param name="Factuality">How surely it is meant.</param>
internal sealed record Proposition(
    Trigger Trigger,
    int Token,
    TokenRange Words,
    ImmutableArray<Argument> Arguments,
    FactualityReading Factuality
);
