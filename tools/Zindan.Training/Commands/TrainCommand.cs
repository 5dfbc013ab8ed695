using System.CommandLine;
using System.Diagnostics;
using System.Globalization;

namespace Zindan.Training.Commands;

/// <summary>The command <c>train</c>.</summary>
internal static class TrainCommand
{
    public static Command Create()
    {
        var corpora = Options.Corpora();
        var models = new Option<DirectoryInfo>("--models")
        {
            Description = "Folder that the packed models go to.",
            DefaultValueFactory = _ => new DirectoryInfo(Path.Combine("src", "Zindan.Language", "English", "Models")),
        };
        var only = new Option<ModelParts>("--only")
        {
            Description = "What to make; what it builds on is taken from the folder of models.",
            DefaultValueFactory = _ => ModelParts.All,
        };
        var command = new Command("train", "Trains and packs all models. The same corpora give the same bytes.") { corpora, models, only };
        command.SetAction(result =>
        {
            var target = result.GetRequiredValue(models);
            target.Create();
            var clock = Stopwatch.StartNew();
            new ModelTraining(
                Options.Folder(result.GetRequiredValue(corpora)),
                target,
                line =>
                    Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{clock.Elapsed.TotalSeconds, 7:0.0} s  {line}"))
            ).Run(result.GetRequiredValue(only));
        });
        return command;
    }
}
