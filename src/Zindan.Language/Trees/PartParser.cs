using Zindan.Language.Documents;
using Zindan.Language.Models;
using Zindan.Language.Parsing;
using Zindan.Language.Tagging;

namespace Zindan.Language.Trees;

/// <summary>Runs the trained parser on some tokens of a sentence as if they were all of it. Names of several words go in as their head word alone (N6).</summary>
internal sealed class PartParser
{
    private readonly TokenTags _tags;
    private readonly DependencyParser _parser;
    private readonly Dictionary<int, NameMention> _names = [];

    public PartParser(Document document, DependencyParser parser)
    {
        _tags = document.Tags;
        _parser = parser;
        foreach (var name in document.Names)
        {
            if (name.Tokens.Length > 1)
            {
                _names.Add(name.Tokens.Start, name);
            }
        }
    }

    /// <summary>Writes heads and relations of these tokens, which form a tree of their own afterwards.</summary>
    /// <returns>The root of that tree, or −1 where there are no tokens.</returns>
    public int Parse(ReadOnlySpan<int> tokens, TreeBuilder tree)
    {
        if (tokens.IsEmpty)
        {
            return -1;
        }

        var kept = new List<int>(tokens.Length);
        for (var i = 0; i < tokens.Length; i++)
        {
            if (
                _names.TryGetValue(tokens[i], out var name)
                && i + name.Tokens.Length <= tokens.Length
                && tokens[i + name.Tokens.Length - 1] == name.Tokens.Last
            )
            {
                kept.Add(Collapse(name, tree));
                i += name.Tokens.Length - 1;
            }
            else
            {
                kept.Add(tokens[i]);
            }
        }

        return Run(kept, tree);
    }

    /// <summary>Makes a tree of a name by itself. A person's name is flat; any other is parsed.</summary>
    /// <returns>Its head.</returns>
    private int Collapse(NameMention name, TreeBuilder tree)
    {
        if (name.Type == NameType.Person)
        {
            for (var token = name.Tokens.Start + 1; token < name.Tokens.End; token++)
            {
                tree.Attach(token, name.Tokens.Start, _tags.Upos[token] == "PUNCT" ? "punct" : "flat");
            }

            return name.Tokens.Start;
        }

        return Run([.. Enumerable.Range(name.Tokens.Start, name.Tokens.Length)], tree);
    }

    private int Run(List<int> tokens, TreeBuilder tree)
    {
        var words = new WordFeatures[tokens.Count];
        var upos = new PartOfSpeech[tokens.Count];
        var xpos = new PennTag[tokens.Count];
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            (words[i], upos[i], xpos[i]) = (_tags.Words.Words[token], _tags.Words.Upos[token], _tags.Words.Xpos[token]);
        }

        var heads = new int[tokens.Count];
        var relations = new DependencyRelation[tokens.Count];
        _parser.Parse(words, upos, xpos, heads, relations, out _);
        var root = -1;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (heads[i] < 0)
            {
                root = tokens[i];
                tree.Attach(tokens[i], -1, "root");
            }
            else
            {
                tree.Attach(tokens[i], tokens[heads[i]], RelationNames.Spelling(relations[i]));
            }
        }

        return root;
    }
}
