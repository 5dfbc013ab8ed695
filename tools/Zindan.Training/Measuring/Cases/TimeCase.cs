using Zindan.Core.Statements;
using Zindan.Language.Documents;
using Zindan.Language.Pipeline;

namespace Zindan.Training.Measuring.Cases;

/// <summary>One row of the table of time expressions.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Published">The day of publication, or null.</param>
/// <param name="Kind">What the expression denotes.</param>
/// <param name="Bounds">The days that it can mean.</param>
public sealed record TimeCase(MarkedSentence Sentence, DateOnly? Published, TimeKind Kind, DateBounds Bounds)
{
    /// <summary>The table.</summary>
    public static IEnumerable<TimeCase> All() =>
        CaseTable
            .Rows("times.tsv")
            .Select(row => new TimeCase(
                MarkedSentence.Parse(row[0]),
                CaseTable.Day(row[1]),
                Enum.Parse<TimeKind>(row[2]),
                new DateBounds(CaseTable.Day(row[3]), CaseTable.Day(row[4]))
            ));

    /// <summary>What the pipeline makes of the expression, or null where it finds none with just these characters.</summary>
    public TimeExpression? Read(LanguagePipeline pipeline) =>
        pipeline.Process(Sentence.ToArticle(Published)).Times.FirstOrDefault(time => time.Span == Sentence.Expression);

    /// <summary>Whether the pipeline finds the expression with its kind and bounds.</summary>
    public bool IsRight(LanguagePipeline pipeline) => Read(pipeline) is { } time && time.Kind == Kind && time.Bounds == Bounds;

    /// <inheritdoc/>
    public override string ToString() => $"{Sentence.Text} ({Published:yyyy-MM-dd})";
}
