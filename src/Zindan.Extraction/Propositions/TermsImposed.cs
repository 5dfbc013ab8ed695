using Zindan.Core.Statements;
using Zindan.Extraction.Factuality;
using Zindan.Extraction.Lexicon;

namespace Zindan.Extraction.Propositions;

/// <summary>Knows that a term still to be served is imposed already: "must serve 20 years", "will spend 10 years behind bars", "was ordered to serve a life sentence".</summary>
internal static class TermsImposed
{
    /// <summary>The factuality of a term: nothing but that it lies ahead speaks against it.</summary>
    /// <param name="grammar">The tree.</param>
    /// <param name="trigger">What the verb tells.</param>
    /// <param name="verb">The verb.</param>
    /// <param name="read">How surely its clause is meant.</param>
    public static FactualityReading Settle(Grammar grammar, Trigger trigger, int verb, FactualityReading read) =>
        trigger is { Frame.Name: "Conviction", Words: ["serve" or "spend", ..] }
        && read is { Stance: Stance.Planned or Stance.Alleged, IsDropped: false, Rules: [var rule] }
        && grammar.Xpos(verb) == "VB"
        && rule is "Plan:must" or "Plan:will" or "Plan:order" or "Allege:tell"
            ? read with
            {
                Stance = Stance.Asserted,
            }
            : read;
}
