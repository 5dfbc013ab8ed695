namespace Zindan.Language.Repairs.Rules;

/// <summary>R112: "In an ambush near X, Colonel Y and two aides were shot": what stands between an opening phrase and a verb that has no subject is the subject, not one more thing of the opening.</summary>
internal sealed class SubjectBehindOpening : IRepairRule
{
    private const int LongestAside = 8;

    public string Id => "R112";

    public void Apply(SentenceTree tree)
    {
        var start = tree.Range.Start;
        if (tree.Upos(start) is not ("ADP" or "SCONJ") && tree.Xpos(start) is not ("WRB" or "VBG"))
        {
            return;
        }

        for (var verb = start + 4; verb < tree.Range.End; verb++)
        {
            if (tree.Upos(verb) != "VERB" || tree.Head(verb) >= 0 || tree.Child(verb, "nsubj") >= 0 || !tree.HeadsFiniteClause(verb))
            {
                continue;
            }

            var behind = tree.Children(verb).Where(child => tree.Is(child, "aux")).Append(verb).Min();
            while (tree.Upos(behind - 1) == "ADV")
            {
                behind--;
            }

            var aside = AsideBefore(tree, behind);
            var comma = CommaBefore(tree, aside < 0 ? behind : aside);
            if (comma <= start + 1 || Attachable(tree, comma + 1, aside < 0 ? behind : aside, comma) is not (>= 0 and var subject))
            {
                return;
            }

            tree.Attach(Id, subject, verb, tree.SubjectRelation(verb));
            if (aside >= 0 && Attachable(tree, aside + 1, behind - 1, comma) is >= 0 and var other)
            {
                tree.Attach(Id, other, subject, "appos");
            }

            return;
        }
    }

    // The comma that opens an aside without a verb, which the comma right before the verb closes; or −1.
    private static int AsideBefore(SentenceTree tree, int verb)
    {
        if (tree.Form(verb - 1) != ",")
        {
            return -1;
        }

        for (var token = verb - 2; token > verb - 2 - LongestAside && token > tree.Range.Start; token--)
        {
            if (tree.Form(token) == ",")
            {
                return token;
            }

            if (!IsOfNoun(tree, token))
            {
                return -1;
            }
        }

        return -1;
    }

    private static int CommaBefore(SentenceTree tree, int end)
    {
        var token = end - 1;
        while (token > tree.Range.Start && (IsOfNoun(tree, token) || tree.Upos(token) == "CCONJ"))
        {
            token--;
        }

        return token < end - 1 && tree.Form(token) == "," && tree.Upos(token + 1) != "CCONJ" ? token : -1;
    }

    // The first noun of a stretch that hangs on something before the comma.
    private static int Attachable(SentenceTree tree, int from, int end, int comma)
    {
        for (var token = from; token < end; token++)
        {
            if (tree.IsNominal(token) && tree.Head(token) is var head && head >= 0 && head < comma)
            {
                return token;
            }
        }

        return -1;
    }

    private static bool IsOfNoun(SentenceTree tree, int token) =>
        tree.IsNominal(token)
        || tree.Upos(token) is "DET" or "ADJ" or "NUM"
        || tree.Form(token) is "of" or "-"
        || tree.Xpos(token) is "PRP$" or "POS";
}
