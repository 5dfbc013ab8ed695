using Zindan.Language.Documents;

namespace Zindan.Language.Repairs.Rules;

/// <summary>R10: "was shot in the head by a guard": people behind "by" did what the passive tells, unless a noun of a deed stands nearer.</summary>
internal sealed class AgentOfPassive(RepairLexicon lexicon) : IRepairRule
{
    public string Id => "R10";

    public void Apply(SentenceTree tree)
    {
        for (var by = tree.Range.Start + 2; by < tree.Range.End - 1; by++)
        {
            var agent = tree.Head(by);
            if (tree.Form(by) != "by" || tree.Relation(by) != "case" || agent <= by || !IsPeople(tree, agent))
            {
                continue;
            }

            if (lexicon.Authored.Contains(tree.Lemma(by - 1)))
            {
                // "wounded at a concert by X": X sang.
                tree.Attach(Id, agent, by - 1, "nmod");
                continue;
            }

            var noun = tree.Head(agent);
            if (tree.Relation(agent) == "obl" && noun >= 0 && noun < by && tree.IsPassive(noun))
            {
                tree.Attach(Id, agent, noun, "obl:agent");
            }

            if (!tree.Is(agent, "nmod"))
            {
                continue;
            }

            var verb = noun >= 0 ? tree.Head(noun) : -1;
            if (verb >= 0 && verb < noun && noun < by && tree.Is(noun, "obl") && tree.IsPassive(verb) && !IsDeed(tree, noun))
            {
                tree.Attach(Id, agent, verb, "obl:agent");
            }
        }
    }

    private bool IsPeople(SentenceTree tree, int token) =>
        lexicon.People.Contains(tree.Lemma(token))
        || tree.Document.Names.StartingIn(tree.Range, name => name.Tokens)
            .Any(name => name.Type is NameType.Person or NameType.Group && name.Tokens.Contains(token));

    // Nouns made from verbs can have an agent of their own ("in an attack by militants"); a person, a place and a part of the body cannot.
    private bool IsDeed(SentenceTree tree, int noun) => !lexicon.Undone.Contains(tree.Lemma(noun));
}
