namespace Zindan.Language.Repairs.Rules;

/// <summary>R81: "Also arrested [was] X", "Detained with him [were] his driver and X": the participle at the head of the sentence is its verb, and whoever stands behind "was" its subject.</summary>
internal sealed class ParticipleTakenForSubject : IRepairRule
{
    public string Id => "R81";

    public void Apply(SentenceTree tree)
    {
        var participle = tree.Range.Start;
        while (tree.Upos(participle) is "ADV" or "PUNCT")
        {
            participle++;
        }

        var noun = tree.Head(participle);
        if (
            tree.Xpos(participle) == "VBN"
            && tree.Child(participle, "cop") == participle + 1
            && tree.Form(participle + 1) is "was" or "were" or "is" or "are"
            && tree.Child(participle, "nsubj") is var behind
            && behind > participle + 1
        )
        {
            tree.Attach(Id, participle + 1, participle, "aux:pass");
            tree.Attach(Id, behind, participle, "nsubj:pass");
        }
        else if (
            tree.Xpos(participle) == "VBN"
            && tree.Relation(participle) is "csubj" or "csubj:pass" or "csubj:outer" or "advcl" or "nsubj"
            && noun > participle
            && tree.IsNominal(noun)
            && tree.Child(noun, "cop") is var be
            && be > participle
            && be < noun
            && tree.Form(be) is "was" or "were" or "is" or "are"
            && tree.Child(noun, "nsubj") is var subject
            && (subject < 0 || subject == participle)
        )
        {
            tree.Promote(Id, participle, noun, "nsubj:pass");
            tree.Attach(Id, be, participle, "aux:pass");
        }
    }
}
