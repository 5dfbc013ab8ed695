using Spectre.Console;
using Zindan.Building;
using Zindan.Sources;

namespace Zindan.Output;

/// <summary>Progress as a bar on a terminal; problems are named above it.</summary>
internal sealed class IntakeBar(ProgramConsole console, ProgressTask task, IntakePosition position) : IIntakeProgress
{
    private readonly ProblemLines _problems = new(console);
    private int _articles;

    public void Met(SourceItem item)
    {
        _problems.Met(item);
        if (item is SourcedArticle)
        {
            _articles++;
            task.Description = $"Reading {Wording.Count(_articles, "article")}";
        }

        task.Value = task.MaxValue * position.After(item);
    }
}
