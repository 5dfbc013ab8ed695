using Zindan.Core.Statements;
using Zindan.Extraction.Lexicon;

namespace Zindan.Extraction.Propositions;

/// <summary>Finds whose deed a noun is said to tell of by another noun: "the bombing was the work of X", "the raid bore the hallmarks of X".</summary>
internal sealed class AuthorshipFinder(Grammar grammar, WordClasses carriers)
{
    private readonly Coordination _coordination = new(grammar);

    /// <summary>Adds the authors of a deed to its arguments.</summary>
    public void Add(List<Argument> found, int deed)
    {
        var top = DeedChain.Of(grammar, carriers, deed).Top;
        var word = grammar.Head(top);
        if (word < 0 || grammar.Relation(top) is not ("nsubj" or "nsubj:outer"))
        {
            return;
        }

        if (carriers.Contains("work", grammar.Lemma(word)))
        {
            AddOf(found, word, null);
        }
        else if (
            grammar.IsVerbal(word)
            && grammar.Child(word, "obj") is >= 0 and var mark
            && carriers.Contains("hallmark", grammar.Lemma(mark))
        )
        {
            AddOf(found, mark, Stance.Alleged);
        }
    }

    private void AddOf(List<Argument> found, int noun, Stance? stance)
    {
        foreach (var child in grammar.Children(noun))
        {
            if (child < noun || grammar.BareRelation(child) != "nmod" || grammar.Preposition(child) != "of")
            {
                continue;
            }

            var from = found.Count;
            _coordination.Add(found, "tie", child, false);
            for (var index = from; index < found.Count; index++)
            {
                found[index] = found[index] with { Tie = noun, Stance = stance };
            }
        }
    }
}
