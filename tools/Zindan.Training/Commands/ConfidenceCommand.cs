using System.CommandLine;
using System.Globalization;
using Zindan.Training.Confidence;

namespace Zindan.Training.Commands;

/// <summary>The command <c>confidence</c>: fits the model that says how likely a statement is right, and measures it on other articles.</summary>
internal static class ConfidenceCommand
{
    private const int Folds = 5;
    private const int LeastExamples = 5;
    private const double Penalty = 8;

    public static Command Create()
    {
        var readings = new Option<string>("--readings")
        {
            Required = true,
            Description = "Readings with traces: read --all --explain --format json.",
        };
        var ratings = new Option<string>("--ratings")
        {
            Required = true,
            Description = "Lines of statement's id, tab, 1 where it is right, else 0.",
        };
        var held = new Option<string?>("--held") { Description = "Ratings of articles kept apart, to measure on." };
        var output = new Option<string>("--output") { Required = true, Description = "The table of coefficients to write." };
        var name = new Option<string>("--data")
        {
            Required = true,
            Description = "What the ratings were made of, for the head of the table.",
        };
        var date = new Option<string>("--date") { Required = true, Description = "The date, for the head of the table." };
        var command = new Command("confidence", "Fits the model of confidence on rated statements.")
        {
            readings,
            ratings,
            held,
            output,
            name,
            date,
        };
        command.SetAction(result =>
        {
            var examples = RatedStatements.Read(result.GetRequiredValue(readings), result.GetRequiredValue(ratings));
            Reliability.Write("cross-validated", CrossValidated(examples));
            var weights = LogisticRegression.Fit(examples, Penalty, LeastExamples);
            if (result.GetValue(held) is { } apart)
            {
                var others = RatedStatements.Read(result.GetRequiredValue(readings), apart);
                Reliability.Write(
                    "kept apart",
                    [.. others.Select(other => (LogisticRegression.Likelihood(other, weights), other.IsRight))]
                );
            }

            File.WriteAllLines(
                result.GetRequiredValue(output),
                [
                    "# Coefficients of the logistic model of a statement's confidence. Columns: feature, weight. Written by the tool, not by hand.",
                    $"# Data: {result.GetRequiredValue(name)}; {examples.Count} statements, {examples.Count(example => example.IsRight)} of them right.",
                    $"# Made on {result.GetRequiredValue(date)} by 'confidence' of tools/Zindan.Training, penalty {Penalty}, features of {LeastExamples} statements and more.",
                    .. weights.Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Key}\t{pair.Value}")),
                ]
            );
        });
        return command;
    }

    // Articles are dealt out to the folds in order: no article is judged by a model that saw it.
    private static List<(double Likelihood, bool IsRight)> CrossValidated(IReadOnlyList<RatedStatement> examples)
    {
        var fold = examples
            .Select(example => example.Article)
            .Distinct(StringComparer.Ordinal)
            .Select((article, place) => (article, place))
            .ToDictionary(pair => pair.article, pair => pair.place % Folds, StringComparer.Ordinal);
        var rated = new List<(double, bool)>();
        for (var part = 0; part < Folds; part++)
        {
            var weights = LogisticRegression.Fit([.. examples.Where(example => fold[example.Article] != part)], Penalty, LeastExamples);
            rated.AddRange(
                examples
                    .Where(example => fold[example.Article] == part)
                    .Select(example => (LogisticRegression.Likelihood(example, weights), example.IsRight))
            );
        }

        return rated;
    }
}
