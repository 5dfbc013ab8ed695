using System.Collections.Frozen;
using Zindan.Language.Documents;
using Zindan.Language.Lexicons;
using Zindan.Language.Normalization.Rules;
using Zindan.Language.Pipeline;

namespace Zindan.Language.Normalization;

/// <summary>Divides each sentence of prose into the core that the parser gets and satellites that are lifted out of it. No token is lost, and none moves.</summary>
/// <remarks>
/// N1 dateline, N2 times, N3 to N5 attribution, N7 asides, N8 ages and brackets are rules here; N6, names as one word, is done where the parts are
/// parsed, and N9, sentences broken by a blank line, where sections are found. Rules run in an order in which each sees what the ones before lifted.
/// </remarks>
public sealed class Normalizer : IStep
{
    private readonly INormalizationRule[] _rules =
    [
        new DatelineRule(),
        new BracketRule(),
        new AttributionRule(Speech()),
        new TimeRule(),
        new AsideRule(),
    ];

    /// <inheritdoc/>
    public Annotations Needs =>
        Annotations.Sentences
        | Annotations.Tokens
        | Annotations.Tags
        | Annotations.Times
        | Annotations.Ages
        | Annotations.Names
        | Annotations.Titles;

    /// <inheritdoc/>
    public Annotations Gives => Annotations.Clauses;

    /// <inheritdoc/>
    public void Apply(Document document) =>
        document.Clauses = [.. document.Sentences.Where(sentence => sentence.IsProse).Select(sentence => Normalize(document, sentence))];

    private Clause Normalize(Document document, Sentence sentence)
    {
        var draft = new SentenceDraft(document, sentence);
        foreach (var rule in _rules)
        {
            rule.Apply(draft);
        }

        return draft.ToClause();
    }

    private static FrozenSet<string> Speech() =>
        LexiconFile
            .Rows("reporting-verbs")
            .Where(row => row[1] is "speech" or "tell")
            .Select(row => row[0])
            .ToFrozenSet(StringComparer.Ordinal);
}
