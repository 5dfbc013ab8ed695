using Zindan.Core.Statements;
using Zindan.Extraction.Factuality;
using Zindan.Extraction.Lexicon;

namespace Zindan.Extraction.Propositions;

/// <summary>Knows alternatives that come to the same: "31 were caught again or gave themselves up" leaves no doubt that 31 are in custody.</summary>
internal sealed class Alternatives(Grammar grammar, FrameTable frames)
{
    private const int Particle = 4;

    /// <summary>The factuality of a deed: in doubt by its "or" alone, it is sure where the other word tells the same kind of deed.</summary>
    /// <param name="trigger">What the verb tells.</param>
    /// <param name="verb">The verb.</param>
    /// <param name="read">How surely its clause is meant.</param>
    public FactualityReading Settle(Trigger trigger, int verb, FactualityReading read)
    {
        if (read is not { Stance: Stance.Alleged, Rules: [{ } rule] } || !rule.EndsWith(":or", StringComparison.Ordinal))
        {
            return read;
        }

        var first = grammar.BareRelation(verb) == "conj" && grammar.Head(verb) is >= 0 and var head ? head : verb;
        var joined = grammar
            .Children(first)
            .Where(child => grammar.BareRelation(child) == "conj" && grammar.IsVerbal(child))
            .Prepend(first);
        return joined.All(other => other == verb || Tells(other, trigger.Frame.Name)) ? read with { Stance = Stance.Asserted } : read;
    }

    // "tunnelled or climbed out": the particle stands behind both.
    private IEnumerable<int> Behind(int verb) =>
        Enumerable.Range(verb + 1, Math.Max(0, Math.Min(Particle, grammar.Document.SentenceOf(verb).Tokens.End - verb - 1)));

    private bool Tells(int verb, string frame) =>
        frames
            .Of(TriggerPart.Verb, grammar.Lemma(verb))
            .Any(other =>
                other.Frame.Name == frame
                && other.Words.All(word =>
                    word == "*"
                    || word == grammar.Lemma(verb)
                    || (frame == "Escape" ? Behind(verb) : grammar.Children(verb)).Any(token => grammar.Form(token) == word)
                )
            );
}
