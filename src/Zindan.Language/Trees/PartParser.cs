using System.Collections.Immutable;
using Zindan.Language.Documents;
using Zindan.Language.Parsing;
using Zindan.Language.Tagging;

namespace Zindan.Language.Trees;

/// <summary>Runs the trained parser on some tokens of a sentence as if they were all of it.</summary>
internal sealed class PartParser(Document document, DependencyParser parser)
{
    private readonly TokenTags _tags = document.Tags;
    private readonly ImmutableArray<string> _forms = document.TokenSpans.Forms;

    /// <summary>Writes heads and relations of these tokens, which form a tree of their own afterwards.</summary>
    /// <returns>The root of that tree, or −1 where there are no tokens.</returns>
    public int Parse(ReadOnlySpan<int> tokens, TreeBuilder tree)
    {
        if (tokens.IsEmpty)
        {
            return -1;
        }

        var forms = new string[tokens.Length];
        var upos = new PartOfSpeech[tokens.Length];
        var xpos = new PennTag[tokens.Length];
        for (var i = 0; i < tokens.Length; i++)
        {
            forms[i] = _forms[tokens[i]];
            upos[i] = TagNames.ParsePartOfSpeech(_tags.Upos[tokens[i]]);
            xpos[i] = TagNames.ParsePennTag(_tags.Xpos[tokens[i]]);
        }

        var heads = new int[tokens.Length];
        var relations = new DependencyRelation[tokens.Length];
        parser.Parse(forms, upos, xpos, heads, relations, out _);
        var root = -1;
        for (var i = 0; i < tokens.Length; i++)
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
