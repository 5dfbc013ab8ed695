namespace Zindan.Language.Repairs.Rules;

/// <summary>R91: "Police foiled a plot by X to bomb a church": what is to be done belongs to the plot of X, not to whoever foiled it.</summary>
internal sealed class DeedOfPlot(RepairLexicon lexicon) : IRepairRule
{
    public string Id => "R91";

    public void Apply(SentenceTree tree)
    {
        for (var deed = tree.Range.Start + 4; deed < tree.Range.End; deed++)
        {
            if (
                tree.Xpos(deed) == "VB"
                && tree.Relation(deed) is "advcl" or "xcomp"
                && tree.Form(deed - 1) == "to"
                && tree.Child(tree.Head(deed), "obj") is >= 0 and var plot
                && plot < deed
                && lexicon.Scheme.Contains(tree.Lemma(plot))
                && MakerBefore(tree, plot, deed) is >= 0 and var maker
            )
            {
                tree.Attach(Id, maker, plot, "nmod");
                tree.Attach(Id, deed, plot, "acl");
            }
        }
    }

    // "a plan by rebels to attack": the tree may hang the rebels on the verb, which is no passive.
    private static int MakerBefore(SentenceTree tree, int plot, int deed)
    {
        foreach (var maker in tree.Children(plot).Concat(tree.Children(tree.Head(plot))))
        {
            if (
                maker > plot
                && maker < deed
                && tree.Relation(maker) is "nmod" or "obl:agent" or "obl"
                && tree.Children(maker).Any(child => tree.Is(child, "case") && tree.Form(child) == "by")
            )
            {
                return maker;
            }
        }

        return -1;
    }
}
