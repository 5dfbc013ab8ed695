namespace Zindan.Language.Repairs.Rules;

/// <summary>R71: "X overpowered a warder, took his keys and drove out": the second of three deeds in a row, with a tense but no subject of its own, is joined to the first.</summary>
internal sealed class VerbInSeries(RepairLexicon lexicon) : IRepairRule
{
    public string Id => "R71";

    public void Apply(SentenceTree tree)
    {
        for (var verb = tree.Range.Start + 3; verb < tree.Range.End - 2; verb++)
        {
            if (
                tree.Relation(verb) is "parataxis" or "dep" or "ccomp"
                && tree.Xpos(verb) == "VBD"
                && tree.Upos(verb) == "VERB"
                && tree.Form(verb - 1) == ","
                && tree.Head(verb) is >= 0 and var first
                && first < verb
                && tree.Upos(first) == "VERB"
                && tree.Xpos(first) == "VBD"
                && !lexicon.Reporting.Contains(tree.Lemma(first))
                && !lexicon.Reporting.Contains(tree.Lemma(verb))
                && tree.Child(first, "nsubj") is >= 0 and var subject
                && subject < first
                && !tree.Children(verb).Any(child => tree.Is(child, "nsubj") || tree.Is(child, "mark") || tree.Is(child, "aux"))
                && tree.Children(verb).Any(child => IsLastOfSeries(tree, child))
            )
            {
                tree.Attach(Id, verb, first, "conj");
            }
        }
    }

    private static bool IsLastOfSeries(SentenceTree tree, int verb) =>
        tree.Is(verb, "conj")
        && tree.Upos(verb) == "VERB"
        && tree.Xpos(verb) == "VBD"
        && tree.Child(verb, "nsubj") < 0
        && tree.Child(verb, "cc") >= 0;
}
