using Zindan.Extraction.Lexicon;

namespace Zindan.Extraction.Propositions;

/// <summary>Finds the number at which a toll of the dead is put: "the death toll rose to six", "the ministry put the toll at 21", "a toll of nine".</summary>
internal sealed class DeathTolls(Grammar grammar, WordClasses contexts)
{
    /// <summary>The lemma of the trigger.</summary>
    public const string Trigger = "toll";

    /// <summary>The heads of the numbers, or none where the word tells of no toll of dead people.</summary>
    public IReadOnlyList<int> Of(int word)
    {
        if (grammar.Upos(word) != "NOUN" || !(grammar.Lemma(word) == Trigger && !IsOfOthers(word) || IsNumberOfDead(word)))
        {
            return [];
        }

        var head = grammar.Head(word);
        var relation = grammar.BareRelation(word);
        // "the toll is 14".
        if (relation == "nsubj" && head >= 0 && grammar.Upos(head) == "NUM")
        {
            return [head];
        }

        var found = new List<int>();
        foreach (var child in grammar.Lemma(word) == Trigger ? grammar.Children(word) : [])
        {
            if (
                child > word
                && grammar.BareRelation(child) == "nmod"
                && grammar.Preposition(child) is "of" or "at" or "to"
                && IsNumber(child)
            )
            {
                found.Add(child);
            }
        }

        // "put the number of dead soldiers at six": the tree may hang the figure on the soldiers.
        if (relation == "obj" && IsTelling(head, relation))
        {
            found.AddRange(
                grammar
                    .Children(word)
                    .SelectMany(grammar.Children)
                    .Where(child => child > word && grammar.Preposition(child) == "at" && IsNumber(child))
                    .Take(1)
            );
        }

        if (found.Count == 0 && head >= 0 && grammar.IsVerbal(head) && relation is "nsubj" or "obj" && IsTelling(head, relation))
        {
            found.AddRange(grammar.Children(head).Where(child => IsAmount(child, head, relation)).Take(1));
        }

        // "raised the toll in the attack to 52": the tree may hang the figure on the attack.
        if (found.Count == 0 && relation == "obj" && IsTelling(head, relation))
        {
            found.AddRange(
                grammar
                    .Children(head)
                    .Concat(grammar.Children(word))
                    .Where(child => child > word)
                    .SelectMany(grammar.Children)
                    .Where(child => child > word && grammar.Preposition(child) == "to" && IsNumber(child))
                    .Take(1)
            );
        }

        return found;
    }

    // "the number of dead soldiers", "the number of those killed", "the count of the slain".
    private bool IsNumberOfDead(int word) =>
        contexts.Contains("toll-noun", grammar.Lemma(word))
        && grammar
            .Children(word)
            .Any(child =>
                child > word
                && grammar.BareRelation(child) == "nmod"
                && grammar.Preposition(child) == "of"
                && (IsDead(child) || grammar.Children(child).Any(inner => grammar.BareRelation(inner) is "amod" or "acl" && IsDead(inner)))
            );

    private bool IsDead(int token) => contexts.Contains("dead", grammar.Form(token)) || grammar.Lemma(token) is "fatality" or "death";

    // "the road toll", "the toll of wounded".
    private bool IsOfOthers(int word) =>
        grammar
            .Children(word)
            .Any(child => grammar.BareRelation(child) is "compound" or "amod" && contexts.Contains("no-toll", grammar.Lemma(child)));

    private bool IsTelling(int verb, string relation) =>
        contexts.Contains(relation == "obj" ? "toll-giver" : "toll-verb", grammar.Lemma(verb));

    private bool IsAmount(int token, int verb, string relation) =>
        token > verb
        && IsNumber(token)
        && (
            grammar.BareRelation(token) is "obl" or "nmod" && grammar.Preposition(token) is "to" or "at" or "past" or "above" or "beyond"
            || relation == "nsubj" && grammar.BareRelation(token) == "obj"
        );

    private bool IsNumber(int token) =>
        grammar.Upos(token) == "NUM"
        || grammar.Child(token, "nummod") >= 0 && grammar.Lemma(token) is "people" or "dead" or "person" or "life";
}
