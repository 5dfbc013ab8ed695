using Zindan.Core.Statements;
using Zindan.Extraction.Factuality;
using Zindan.Extraction.Lexicon;

namespace Zindan.Extraction.Propositions;

/// <summary>
/// Tells whether a deed is itself in doubt or only who did it: "denied any part in the attack" and "plotted the bombing that killed nine" leave no doubt that it happened.
/// </summary>
internal sealed class PresumedDeeds(Grammar grammar, WordClasses carriers, FactualityReader factuality)
{
    /// <summary>The factuality of the deed alone.</summary>
    /// <param name="deed">The noun that tells it.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="read">The factuality of its clause.</param>
    public FactualityReading Of(int deed, IReadOnlyList<Argument> arguments, FactualityReading read)
    {
        if (IsOnlyOrdered(deed))
        {
            return read with { Stance = Stance.Planned };
        }

        var isTied = arguments.Any(argument => argument.Tie >= 0);
        var hasDoer = arguments.Any(argument => argument.Tie >= 0 && carriers.Contains("doer", grammar.Lemma(argument.Tie)));
        if (
            hasDoer && !IsHedged(deed)
            // "has survived a bomb attack": the attack failed to kill, not to happen.
            || read.Stance == Stance.Negated && arguments.Any(argument => argument.Slot == "befell")
            || read.Stance is Stance.Denied or Stance.Negated && IsDefinite(deed) && IsMatter(deed) && !IsHedged(deed)
            || isTied
                && (
                    read.Stance is Stance.Denied or Stance.Negated && !IsRefused(deed)
                    || read.Stance is Stance.Alleged or Stance.Claimed && IsDefinite(deed) && !IsHedged(deed)
                )
        )
        {
            return read with { Stance = Stance.Asserted };
        }

        var chain = DeedChain.Of(grammar, carriers, deed);
        var carrier = grammar.Head(chain.Top);
        return
            read.Stance == Stance.Planned
            && carrier >= 0
            && grammar.IsVerbal(carrier)
            && carriers.Contains("planning", grammar.Lemma(carrier))
            && IsDone(deed)
            ? factuality.Of(carrier)
            : read;
    }

    // "ordered the arrest of X", "X's arrest was ordered": nobody says that it was made.
    private bool IsOnlyOrdered(int deed) =>
        carriers.Contains("ordered-only", grammar.Lemma(deed))
        && grammar.Head(deed) is >= 0 and var order
        && grammar.IsVerbal(order)
        && grammar.BareRelation(deed) is "obj" or "nsubj"
        && (grammar.BareRelation(deed) == "obj" || grammar.IsPassive(order))
        && carriers.Contains("planning", grammar.Lemma(order));

    // "denies that it had anything to do with the killing of X", "knew nothing of the raid": what is denied is a part in it.
    private bool IsMatter(int deed) =>
        grammar.Head(deed) is >= 0 and var head
        && (
            grammar.Preposition(deed) == "with" && grammar.Lemma(head) == "do"
            || grammar.Preposition(deed) is "of" or "about" && carriers.Contains("knowing", grammar.Lemma(head))
            || grammar.Preposition(deed) is "of" or "about"
                && grammar.Form(head) is "nothing" or "anything"
                && carriers.Contains("knowing", grammar.Lemma(grammar.Head(head)))
        );

    // "no attack", "any attack": whether there was one is the question.
    private bool IsRefused(int deed) => grammar.Children(deed).Any(child => grammar.Form(child) is "no" or "any" or "another");

    private bool IsDefinite(int deed) =>
        grammar
            .Children(deed)
            .Any(child =>
                grammar.BareRelation(child) == "det" && grammar.Form(child) is "the" or "this" or "that" or "these" or "those"
                || grammar.Relation(child) == "nmod:poss" && grammar.Upos(child) != "PRON"
            );

    // "the alleged attack".
    private bool IsHedged(int deed) => factuality.OfDescription(deed).Stance != Stance.Asserted;

    private bool IsDone(int deed) =>
        IsDefinite(deed)
        || grammar
            .Children(deed)
            .Any(child =>
                grammar.Relation(child) == "acl:relcl"
                && (grammar.Xpos(child) == "VBD" || grammar.Xpos(child) == "VBN" && !grammar.HasAuxiliary(child, "be"))
            );
}
