using Spectre.Console;
using Zindan.Building;
using Zindan.Sources;
using Zindan.Sources.Files;

namespace Zindan.Output;

/// <summary>Shows an intake while it goes on: a bar on a terminal, plain lines elsewhere.</summary>
internal static class IntakeDisplay
{
    /// <summary>Runs <paramref name="take"/> with a progress that suits the console.</summary>
    public static Task<Intake> RunAsync(
        ProgramSurroundings surroundings,
        IReadOnlyList<string> paths,
        Func<IIntakeProgress, Task<Intake>> take
    )
    {
        var console = surroundings.Console;
        if (!console.IsWatched)
        {
            return take(new IntakeLines(console, surroundings.Clock));
        }

        var position = new IntakePosition(FileLister.List([.. paths.Where(path => !ArticleSource.IsAddress(path))]));
        return console
            .Messages.Progress()
            .AutoClear(true)
            .Columns(
                new TaskDescriptionColumn { Alignment = Justify.Left },
                new ProgressBarColumn(),
                new PercentageColumn(),
                new RemainingTimeColumn()
            )
            .StartAsync(context => take(new IntakeBar(console, context.AddTask("Reading articles"), position)));
    }
}
