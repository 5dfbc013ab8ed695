namespace Zindan.Language.Parsing;

/// <summary>The spelling of relations in treebanks.</summary>
public static class RelationNames
{
    private static readonly string[] s_names =
    [
        "acl",
        "acl:relcl",
        "advcl",
        "advmod",
        "amod",
        "appos",
        "aux",
        "aux:pass",
        "case",
        "cc",
        "ccomp",
        "compound",
        "compound:prt",
        "conj",
        "cop",
        "csubj",
        "csubj:pass",
        "dep",
        "det",
        "discourse",
        "dislocated",
        "expl",
        "fixed",
        "flat",
        "goeswith",
        "iobj",
        "list",
        "mark",
        "nmod",
        "nmod:desc",
        "nmod:poss",
        "nmod:unmarked",
        "nsubj",
        "nsubj:pass",
        "nummod",
        "obj",
        "obl",
        "obl:agent",
        "obl:unmarked",
        "orphan",
        "parataxis",
        "punct",
        "reparandum",
        "root",
        "vocative",
        "xcomp",
    ];

    private static readonly DependencyRelation[] s_universal = [.. s_names.Select(name => Parse(name.Split(':')[0]))];

    /// <summary>How many relations there are.</summary>
    public static int Count => s_names.Length;

    /// <summary>A relation as UD spells it: <c>nsubj:pass</c>.</summary>
    public static string Spelling(DependencyRelation relation) => s_names[(int)relation];

    /// <summary>The relation without its subtype: <c>nsubj:pass</c> becomes <c>nsubj</c>.</summary>
    public static DependencyRelation Universal(this DependencyRelation relation) => s_universal[(int)relation];

    /// <summary>The relation of a spelling. A subtype that is not kept falls back to its main relation, an unknown relation to <c>dep</c>.</summary>
    public static DependencyRelation Parse(string spelling)
    {
        ArgumentNullException.ThrowIfNull(spelling);
        var index = Array.IndexOf(
            s_names,
            spelling is "obl:tmod" or "obl:npmod" ? "obl:unmarked"
                : spelling is "nmod:tmod" or "nmod:npmod" ? "nmod:unmarked"
                : spelling
        );
        if (index < 0)
        {
            index = Array.IndexOf(s_names, spelling.Split(':')[0]);
        }
        return index < 0 ? DependencyRelation.Dep : (DependencyRelation)index;
    }
}
