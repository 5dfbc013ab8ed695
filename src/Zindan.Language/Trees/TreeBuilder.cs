using Zindan.Language.Documents;

namespace Zindan.Language.Trees;

/// <summary>Heads and relations while they are being decided, before the document gets them.</summary>
internal sealed class TreeBuilder
{
    public TreeBuilder(Document document)
    {
        Document = document;
        Heads = new int[document.TokenSpans.Count];
        Relations = new string[document.TokenSpans.Count];
        Array.Fill(Heads, -1);
        Array.Fill(Relations, "root");
    }

    /// <summary>The document.</summary>
    public Document Document { get; }

    /// <summary>For each token the index of its head, or −1.</summary>
    public int[] Heads { get; }

    /// <summary>For each token its relation.</summary>
    public string[] Relations { get; }

    /// <summary>Makes one token depend on another.</summary>
    public void Attach(int token, int head, string relation) => (Heads[token], Relations[token]) = (head, relation);
}
