namespace Zindan.Language.Repairs.Rules;

/// <summary>
/// R28: "The dead are X, a trader, killed by …; Y, arrested in 2015 for …; and two others": the items of a list with semicolons are joined to the first,
/// and what stands in one item is told of none of the others.
/// </summary>
internal sealed class SemicolonList : IRepairRule
{
    public string Id => "R28";

    public void Apply(SentenceTree tree)
    {
        var items = Items(tree);
        if (items.Count < 2)
        {
            return;
        }

        for (var index = 1; index < items.Count; index++)
        {
            if (tree.Relation(items[index].Top) == "root" || tree.IsBelow(items[0].Top, items[index].Top))
            {
                return;
            }

            tree.Attach(Id, items[index].Top, items[0].Top, "conj");
        }

        for (var index = 0; index < items.Count; index++)
        {
            var (top, start, end) = items[index];
            for (var token = Math.Max(start, top + 1); token < end; token++)
            {
                var head = tree.Head(token);
                var isAcross = head >= 0 && token != top && tree.Relation(token) != "punct" && (head < start && index > 0 || head >= end);
                if (isAcross && !tree.IsBelow(top, token))
                {
                    tree.Attach(
                        Id,
                        token,
                        top,
                        tree.Xpos(token) is "VBN" or "VBG" && !tree.Is(token, "acl") ? "acl" : tree.Relation(token)
                    );
                }
            }
        }
    }

    private static List<(int Top, int Start, int End)> Items(SentenceTree tree)
    {
        var items = new List<(int Top, int Start, int End)>();
        var start = tree.Range.Start;
        for (var token = start; token <= tree.Range.End; token++)
        {
            if (token < tree.Range.End && tree.Form(token) != ";")
            {
                continue;
            }

            var top = items.Count == 0 ? FirstTop(tree, start, token) : Top(tree, start, token);
            if (top < 0)
            {
                return [];
            }

            items.Add((top, start, token));
            start = token + 1;
        }

        return items;
    }

    // The name behind the colon or the verb with which the list begins.
    private static int FirstTop(SentenceTree tree, int start, int end)
    {
        for (var token = start; token < end - 1; token++)
        {
            if (
                tree.Form(token)
                is ":"
                    or "include"
                    or "includes"
                    or "included"
                    or "are"
                    or "were"
                    or "is"
                    or "was"
                    or "named"
                    or "following"
            )
            {
                var top = Top(tree, token + 1, end);
                if (top >= 0)
                {
                    return top;
                }
            }
        }

        // A list without a verb: "X, born 1990, convicted of murder; Y, …".
        return Top(tree, start, end) is >= 0 and var first && tree.Relation(first) == "root" ? first : -1;
    }

    // The noun that an item begins with, if no clause does.
    private static int Top(SentenceTree tree, int start, int end)
    {
        var token = start;
        while (
            token < end
            && (tree.Upos(token) is "CCONJ" or "DET" or "ADJ" or "ADV" || tree.Upos(token) == "NUM" && tree.IsNominal(token + 1))
        )
        {
            token++;
        }

        if (token >= end || tree.Upos(token) is not ("PROPN" or "NOUN" or "NUM"))
        {
            return -1;
        }

        // Of "the local commander X" the commander is the head.
        while (tree.Head(token) is var head && head > token && head < end && tree.Is(token, "compound"))
        {
            token = head;
        }

        for (var next = token + 1; next < end && tree.Form(next) is not ("," or "(" or "who" or "that" or "whose"); next++)
        {
            if (
                tree.Upos(next) is "AUX"
                || tree.IsFinite(next) && tree.Xpos(next) != "VBD"
                || tree.HeadsFiniteClause(next) && tree.Child(next, "nsubj") >= 0
            )
            {
                return -1;
            }
        }

        return token;
    }
}
