using System.CommandLine;
using Zindan.Language.Models;
using Zindan.Language.Pipeline;
using Zindan.Training.Corpora;
using Zindan.Training.Measuring;

namespace Zindan.Training.Commands;

/// <summary>The command <c>evaluate</c>.</summary>
internal static class EvaluateCommand
{
    public static Command Create()
    {
        var corpora = Options.Corpora();
        var format = new Option<FigureFormat>("--format")
        {
            Description = "How the figures are printed.",
            DefaultValueFactory = _ => FigureFormat.Table,
        };
        var command = new Command("evaluate", "Measures the models that were built into this tool, beside what others reach.")
        {
            corpora,
            format,
        };
        command.SetAction(result =>
        {
            var folder = Options.Folder(result.GetRequiredValue(corpora));
            Figure[] figures = [.. Measures(folder).SelectMany(measure => measure.Measure())];
            if (result.GetRequiredValue(format) == FigureFormat.Json)
            {
                Console.Out.WriteLine(FigureJson.Write(figures));
            }
            else
            {
                FigureTable.Write(figures);
            }
        });
        return command;
    }

    private static IEnumerable<IMeasure> Measures(CorpusFolder corpora) =>
        [.. ModelMeasures.Create(corpora, EnglishModels.Load()), .. PipelineMeasures.Create(corpora, EnglishPipeline.Create())];
}
