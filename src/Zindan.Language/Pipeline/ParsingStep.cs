using Zindan.Language.Documents;
using Zindan.Language.Parsing;
using Zindan.Language.Repairs;
using Zindan.Language.Trees;

namespace Zindan.Language.Pipeline;

/// <summary>Parses the core of each clause and its satellites by themselves, joins them to one tree for each sentence, and repairs it.</summary>
/// <param name="parser">The parser.</param>
/// <param name="repairs">Whether trees are repaired; without, they are those of the parser, to measure what the repairs are worth.</param>
public sealed class ParsingStep(DependencyParser parser, bool repairs = true) : IStep
{
    private readonly TreeRepairer _repairer = new(new RepairLexicon());

    /// <inheritdoc/>
    public Annotations Needs =>
        Annotations.Tokens | Annotations.Sentences | Annotations.Tags | Annotations.Clauses | Annotations.Names | Annotations.Times;

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

        var made = repairs ? _repairer.Repair(tree) : [];
        return new DependencyTree([.. tree.Heads], [.. tree.Relations], made);
    }
}
