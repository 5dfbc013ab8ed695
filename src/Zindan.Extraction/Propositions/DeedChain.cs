using Zindan.Extraction.Lexicon;

namespace Zindan.Extraction.Propositions;

/// <summary>
/// The nouns that stand between a deed and the word that ties somebody to it: "a series of attacks", "involvement in a wave of killings", "attacks and kidnappings".
/// </summary>
/// <param name="Top">The outermost noun, which hangs on that word.</param>
/// <param name="Part">The noun of involvement passed on the way, or −1.</param>
internal readonly record struct DeedChain(int Top, int Part)
{
    private const int MaximumSteps = 6;

    /// <summary>The noun behind that of a deed by which it is one that was tried ("an assassination attempt"), or −1.</summary>
    public static int TryOf(Grammar grammar, WordClasses carriers, int deed) =>
        grammar.BareRelation(deed) == "compound"
        && grammar.Head(deed) is var head
        && head > deed
        && carriers.Contains("try", grammar.Lemma(head))
            ? head
            : -1;

    /// <summary>Climbs from a deed to the outermost noun that stands for it.</summary>
    public static DeedChain Of(Grammar grammar, WordClasses carriers, int deed)
    {
        var (top, part) = (TryOf(grammar, carriers, deed) is >= 0 and var attempt ? attempt : deed, -1);
        for (var steps = 0; steps < MaximumSteps; steps++)
        {
            var head = grammar.Head(top);
            if (head < 0 || !grammar.IsNominal(head) || grammar.Upos(head) == "PRON")
            {
                break;
            }

            var relation = grammar.BareRelation(top);
            var lemma = grammar.Lemma(head);
            if (relation == "conj" || relation is "nmod" or "obl" && grammar.Preposition(top) == "of" && carriers.Contains("series", lemma))
            {
                top = head;
            }
            else if (relation is "nmod" or "obl" && grammar.Preposition(top) is not null && part < 0 && carriers.Contains("part", lemma))
            {
                (top, part) = (head, head);
            }
            else if (relation is "nmod" or "obl" && part >= 0 && grammar.Preposition(top) == "of" && carriers.Contains("part", lemma))
            {
                // "on suspicion of involvement in the attack".
                top = head;
            }
            else
            {
                break;
            }
        }

        return new DeedChain(top, part);
    }
}
