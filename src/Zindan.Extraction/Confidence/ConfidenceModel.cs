using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Zindan.Core.Entities;
using Zindan.Core.Statements;
using Zindan.Extraction.Lexicon;

namespace Zindan.Extraction.Confidence;

/// <summary>How likely a statement is right: a logistic model over its features, trained on annotated articles. Features that training did not see count nothing.</summary>
internal sealed class ConfidenceModel
{
    private readonly FrozenDictionary<string, double> _weights;

    private ConfidenceModel(FrozenDictionary<string, double> weights) => _weights = weights;

    /// <summary>Reads the coefficients.</summary>
    public static ConfidenceModel Load() =>
        new(
            LexiconFile
                .Rows("confidence", 2)
                .ToFrozenDictionary(row => row[0], row => double.Parse(row[1], CultureInfo.InvariantCulture), StringComparer.Ordinal)
        );

    /// <summary>The statements, each with its confidence at three decimals.</summary>
    /// <param name="statements">Statements.</param>
    /// <param name="entities">Their ends.</param>
    public ImmutableArray<Statement> Rate(IReadOnlyList<Statement> statements, IEnumerable<Entity> entities)
    {
        var ends = new RatedEnds(entities, statements);
        return [.. statements.Select(statement => statement with { Confidence = Of(StatementFeatures.Of(statement, ends)) })];
    }

    private double Of(IEnumerable<string> features)
    {
        var sum = 0.0;
        foreach (var feature in features)
        {
            sum += _weights.GetValueOrDefault(feature);
        }

        return Math.Round(1 / (1 + Math.Exp(-sum)), 3);
    }
}
