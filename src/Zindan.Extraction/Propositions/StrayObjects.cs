namespace Zindan.Extraction.Propositions;

/// <summary>
/// Finds objects that the tree made a second subject of a later verb: "A man convicted of killing his son was sentenced": whoever stands right behind
/// a participle without an object is its object where the verb has its subject already.
/// </summary>
internal sealed class StrayObjects(Grammar grammar)
{
    private const int Reach = 12;
    private const int MaximumDepth = 6;

    /// <summary>The participle whose object a subject really is, or −1.</summary>
    public int GovernorOf(int subject)
    {
        var verb = grammar.Head(subject);
        if (verb < 0 || !grammar.Children(verb).Any(child => child < subject && grammar.BareRelation(child) == "nsubj"))
        {
            return -1;
        }

        var before = Leftmost(subject, 0) - 1;
        return before >= 0 && grammar.Upos(before) == "VERB" && grammar.Xpos(before) == "VBG" && grammar.Child(before, "obj") < 0
            ? before
            : -1;
    }

    /// <summary>The object of a participle that the tree hangs elsewhere, or −1.</summary>
    public int ObjectOf(int participle)
    {
        if (grammar.Xpos(participle) != "VBG")
        {
            return -1;
        }

        for (var token = participle + 1; token < grammar.Count && token <= participle + Reach; token++)
        {
            if (grammar.BareRelation(token) == "nsubj" && GovernorOf(token) == participle)
            {
                return token;
            }
        }

        return -1;
    }

    private int Leftmost(int token, int depth)
    {
        var first = grammar.Children(token).FirstOrDefault(token);
        return first < token && depth < MaximumDepth ? Leftmost(first, depth + 1) : token;
    }
}
