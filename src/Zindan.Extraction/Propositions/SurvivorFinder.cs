using Zindan.Extraction.Lexicon;

namespace Zindan.Extraction.Propositions;

/// <summary>Finds whom a deed told by a noun was done to where another word says so: "survived the attack", "was the target of the bombing".</summary>
internal sealed class SurvivorFinder(Grammar grammar, WordClasses carriers, VerbArguments verbs)
{
    private readonly Coordination _coordination = new(grammar);

    /// <summary>Adds those whom a deed befell to its arguments.</summary>
    public void Add(List<Argument> found, int deed)
    {
        var top = DeedChain.Of(grammar, carriers, deed).Top;
        var word = grammar.Head(top);
        if (word < 0)
        {
            return;
        }

        if (grammar.IsVerbal(word) && grammar.BareRelation(top) == "obj" && carriers.Contains("outliving", grammar.Lemma(word)))
        {
            found.AddRange(
                verbs.Of(word, 1).Where(argument => argument.Slot == "subj").Select(argument => argument with { Slot = "befell" })
            );
        }
        else if (
            grammar.Upos(word) == "NOUN"
            && carriers.Contains("aimed-at", grammar.Lemma(word))
            && grammar.Preposition(top) is "of" or "in"
            && grammar.Child(word, "nsubj") is >= 0 and var subject
        )
        {
            _coordination.Add(found, "befell", subject, false);
        }
    }
}
