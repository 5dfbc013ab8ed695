using Zindan.Core.Statements;
using Zindan.Language.Documents;
using Zindan.Language.Pipeline;

namespace Zindan.Training.Measuring.Cases;

/// <summary>One row of the table of quantities.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Kind">What the expression counts.</param>
/// <param name="Bounds">Its bounds.</param>
/// <param name="IsApproximate">Whether the text calls it rough.</param>
public sealed record QuantityCase(MarkedSentence Sentence, QuantityKind Kind, CountBounds Bounds, bool IsApproximate)
{
    /// <summary>The table.</summary>
    public static IEnumerable<QuantityCase> All() =>
        CaseTable
            .Rows("quantities.tsv")
            .Select(row => new QuantityCase(
                MarkedSentence.Parse(row[0]),
                Enum.Parse<QuantityKind>(row[1]),
                new CountBounds(CaseTable.Number(row[2]), CaseTable.Number(row[3])),
                row[4] == "yes"
            ));

    /// <summary>What the pipeline makes of the expression, or null where it finds none with just these characters.</summary>
    public QuantityExpression? Read(LanguagePipeline pipeline) =>
        pipeline.Process(Sentence.ToArticle(null)).Quantities.FirstOrDefault(quantity => quantity.Span == Sentence.Expression);

    /// <summary>Whether the pipeline finds the expression with its kind and bounds.</summary>
    public bool IsRight(LanguagePipeline pipeline) =>
        Read(pipeline) is { } quantity && quantity.Kind == Kind && quantity.Bounds == Bounds && quantity.IsApproximate == IsApproximate;

    /// <inheritdoc/>
    public override string ToString() => Sentence.Text;
}
