namespace Zindan.Language.Repairs.Rules;

/// <summary>R9: in "carried out an attack" the little word belongs to the verb, and the noun of the deed is its object.</summary>
internal sealed class VerbParticle(RepairLexicon lexicon) : IRepairRule
{
    public string Id => "R9";

    public void Apply(SentenceTree tree)
    {
        for (var particle = tree.Range.Start + 1; particle < tree.Range.End - 1; particle++)
        {
            var verb = particle - 1;
            if (
                tree.Relation(particle) == "compound:prt"
                || tree.Upos(verb) != "VERB"
                || tree.Upos(particle) is not ("ADP" or "ADV")
                || !lexicon.Particles.Contains($"{tree.Lemma(verb)} {tree.Form(particle)}")
            )
            {
                continue;
            }

            var noun = tree.Head(particle);
            if (tree.Relation(particle) == "case" && noun > particle && tree.Head(noun) == verb && tree.Is(noun, "obl"))
            {
                tree.Attach(Id, noun, verb, "obj");
                tree.Attach(Id, particle, verb, "compound:prt");
            }
            else if (tree.Is(particle, "advmod") && noun == verb)
            {
                tree.Attach(Id, particle, verb, "compound:prt");
            }
        }
    }
}
