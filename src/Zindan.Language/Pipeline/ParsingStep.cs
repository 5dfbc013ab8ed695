using Zindan.Language.Documents;
using Zindan.Language.Parsing;
using Zindan.Language.Trees;

namespace Zindan.Language.Pipeline;

/// <summary>Parses the core of each clause and its satellites by themselves, joins them to one tree for each sentence, and repairs it.</summary>
public sealed class ParsingStep(DependencyParser parser) : IStep
{
    /// <inheritdoc/>
    public Annotations Needs => Annotations.Tokens | Annotations.Sentences | Annotations.Tags | Annotations.Clauses | Annotations.Names;

    /// <inheritdoc/>
    public Annotations Gives => Annotations.Tree;

    /// <inheritdoc/>
    public void Apply(Document document) => document.Tree = Parse(document);

    private DependencyTree Parse(Document document)
    {
        var tree = new TreeBuilder(document);
        var clauses = document.Clauses.ToDictionary(clause => clause.Sentence);
        var tokens = new PartParser(document, parser);
        foreach (var sentence in document.Sentences)
        {
            if (clauses.TryGetValue(sentence.Index, out var clause))
            {
                ClauseAssembler.Assemble(clause, tokens, tree);
            }
            else
            {
                tokens.Parse([.. Enumerable.Range(sentence.Tokens.Start, sentence.Tokens.Length)], tree);
            }
        }

        return new DependencyTree([.. tree.Heads], [.. tree.Relations], []);
    }
}
