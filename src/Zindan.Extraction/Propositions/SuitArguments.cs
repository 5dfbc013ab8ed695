using Zindan.Extraction.Lexicon;

namespace Zindan.Extraction.Propositions;

/// <summary>Finds whom a suit or sentence meets where the verb beside it says so: "a case was registered against X", "imposed a life sentence on X".</summary>
internal sealed class SuitArguments(Grammar grammar, WordClasses carriers)
{
    private readonly Coordination _coordination = new(grammar);

    /// <summary>Adds whom the phrases of the verb name.</summary>
    public void Add(List<Argument> found, int noun)
    {
        var verb = grammar.Head(noun);
        if (
            verb < 0
            || !grammar.IsVerbal(verb)
            || grammar.BareRelation(noun) is not ("obj" or "nsubj")
            || !carriers.Contains("suit", grammar.Lemma(noun)) && !carriers.Contains("suit", grammar.Form(noun))
        )
        {
            return;
        }

        foreach (var child in grammar.Children(verb))
        {
            if (
                child > noun
                && grammar.BareRelation(child) == "obl"
                && grammar.Preposition(child) is "against" or "on" or "upon"
                && !found.Exists(argument => argument.Token == child)
            )
            {
                _coordination.Add(found, grammar.Preposition(child)!, child, false);
            }
        }
    }
}
