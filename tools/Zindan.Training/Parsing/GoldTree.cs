using Zindan.Language.Parsing;

namespace Zindan.Training.Parsing;

/// <summary>The tree that the parser is to learn: projective, with the root at the index behind the last token.</summary>
public sealed class GoldTree
{
    /// <summary>Makes a tree projective and keeps it.</summary>
    /// <param name="heads">Head of each token, -1 for the root.</param>
    /// <param name="relations">Relation of each token.</param>
    public GoldTree(IReadOnlyList<int> heads, IReadOnlyList<DependencyRelation> relations)
    {
        Heads = Projective([.. heads.Select(head => head < 0 ? heads.Count : head)]);
        Relations = [.. relations];
        Children = [.. Enumerable.Range(0, heads.Count + 1).Select(_ => new List<int>())];
        for (var token = 0; token < heads.Count; token++)
        {
            Children[Heads[token]].Add(token);
        }
    }

    /// <summary>Head of each token; the number of tokens stands for the root.</summary>
    public int[] Heads { get; }

    /// <summary>Relation of each token to its head.</summary>
    public DependencyRelation[] Relations { get; }

    /// <summary>The children of each token and, last, of the root.</summary>
    public IReadOnlyList<List<int>> Children { get; }

    /// <summary>Lifts the shortest arc that crosses another to the head of its head, until none does (Nivre and Nilsson 2005).</summary>
    private static int[] Projective(int[] heads)
    {
        while (true)
        {
            var shortest = -1;
            for (var token = 0; token < heads.Length; token++)
            {
                if (!IsProjective(heads, token) && (shortest < 0 || Span(heads, token) < Span(heads, shortest)))
                {
                    shortest = token;
                }
            }
            if (shortest < 0)
            {
                return heads;
            }
            heads[shortest] = heads[heads[shortest]];
        }
    }

    private static int Span(int[] heads, int token) => Math.Abs(heads[token] - token);

    /// <summary>An arc is projective if its head dominates all that lies between its ends. Arcs from the root, at the end, cross like any other.</summary>
    private static bool IsProjective(int[] heads, int token)
    {
        var head = heads[token];
        if (head == heads.Length)
        {
            return true;
        }
        for (var between = Math.Min(head, token) + 1; between < Math.Max(head, token); between++)
        {
            var ancestor = between;
            while (ancestor != head && ancestor != heads.Length)
            {
                ancestor = heads[ancestor];
            }
            if (ancestor != head)
            {
                return false;
            }
        }
        return true;
    }
}
