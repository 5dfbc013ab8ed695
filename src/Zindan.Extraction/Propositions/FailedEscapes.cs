using Zindan.Core.Statements;
using Zindan.Extraction.Factuality;
using Zindan.Extraction.Lexicon;

namespace Zindan.Extraction.Propositions;

/// <summary>Whoever "failed to escape from" somewhere tried to, which is more than that he did not; who failed to escape a fire did not try to get out of a prison.</summary>
internal static class FailedEscapes
{
    /// <summary>The reading of an escape that failed; any other as it is.</summary>
    public static FactualityReading Settle(Trigger trigger, IEnumerable<Argument> arguments, FactualityReading reading) =>
        trigger.Frame.Name == "Escape"
        && reading.Stance == Stance.Negated
        && reading.Rules is ["Fail:fail"]
        && arguments.Any(argument => argument.Slot is "from" or "out-of")
            ? reading with
            {
                Stance = Stance.Attempted,
            }
            : reading;
}
