namespace Zindan.Language.Repairs.Rules;

/// <summary>R50: "Nine were killed and dozens wounded", "six died and hundreds more were hurt": a noun that counts stands before a word for harm as its subject, not beside the deed before it.</summary>
internal sealed class CountBesideHarm : IRepairRule
{
    public string Id => "R50";

    public void Apply(SentenceTree tree)
    {
        for (var count = tree.Range.Start + 1; count < tree.Range.End - 1; count++)
        {
            var verb = tree.Head(count);
            if (
                !tree.Is(count, "conj")
                || verb < 0
                || verb > count
                || !IsCount(tree, count)
                || tree.Form(count - 1).ToLowerInvariant() is not ("and" or "," or "but" or "while")
                || !IsDeed(tree, verb)
            )
            {
                continue;
            }

            var harm = count + 1;
            while (tree.Form(harm).ToLowerInvariant() is "more" or "others" || tree.Upos(harm) == "ADV")
            {
                harm++;
            }

            if (
                tree.Form(harm).ToLowerInvariant() is "wounded" or "injured" or "hurt" or "maimed" or "killed" or "arrested" or "detained"
                && (tree.Head(harm) == verb && !tree.Is(harm, "conj") || tree.Head(harm) == count)
            )
            {
                tree.Attach(Id, harm, verb, "conj");
                tree.Attach(Id, count, harm, "nsubj:pass");
            }
        }
    }

    private static bool IsCount(SentenceTree tree, int token) =>
        tree.Upos(token) == "NUM"
        || tree.Form(token).ToLowerInvariant() is "dozens" or "scores" or "hundreds" or "thousands" or "several" or "many" or "others";

    private static bool IsDeed(SentenceTree tree, int verb) => tree.Xpos(verb) is "VBN" or "VBD";
}
