using Zindan.Core.Statements;
using Zindan.Extraction.Factuality;
using Zindan.Extraction.Lexicon;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Propositions;

/// <summary>
/// Whoever "failed to escape from" somewhere, or "nearly escaped from" it, tried to, which is more than that he did not; who failed to escape a fire did not try to get out of a prison. "A failed bid
/// for freedom" is a try though nothing else of its clause says so.
/// </summary>
internal static class FailedEscapes
{
    /// <summary>The reading of an escape that failed; any other as it is.</summary>
    /// <param name="grammar">The tree.</param>
    /// <param name="cues">The cues of factuality.</param>
    /// <param name="trigger">What the verb tells.</param>
    /// <param name="words">The words by which it does.</param>
    /// <param name="arguments">Who does what from where.</param>
    /// <param name="reading">How surely the clause is meant.</param>
    public static FactualityReading Settle(
        Grammar grammar,
        CueTable cues,
        Trigger trigger,
        TokenRange words,
        IEnumerable<Argument> arguments,
        FactualityReading reading
    ) =>
        trigger.Frame.Name == "Escape"
        && (
            reading.Stance == Stance.Negated
                && reading.Rules is [{ } rule]
                && (rule == "Fail:fail" && arguments.Any(argument => IsWayOut(grammar, argument)) || IsNearly(rule))
            || reading.Stance == Stance.Asserted
                && Enumerable.Range(words.Start, words.Length).Any(token => cues.Of("adjective", grammar.Form(token)) == Cue.Attempt)
        )
            ? reading with
            {
                Stance = Stance.Attempted,
            }
            : reading;

    private static bool IsNearly(string rule) =>
        rule.EndsWith(":nearly", StringComparison.Ordinal) || rule.EndsWith(":almost", StringComparison.Ordinal);

    // "failed to escape from X", "failed to get over the wall".
    private static bool IsWayOut(Grammar grammar, Argument argument) =>
        argument.Slot is "from" or "out-of" or "over" or "through" or "under"
        || argument.Slot == "obj" && grammar.Upos(argument.Token) == "NOUN" && argument is { IsInherited: false };
}
