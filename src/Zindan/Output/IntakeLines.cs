using Zindan.Building;
using Zindan.Sources;

namespace Zindan.Output;

/// <summary>Progress where nobody watches a terminal: a line now and then, and one for each problem.</summary>
internal sealed class IntakeLines(ProgramConsole console, TimeProvider clock) : IIntakeProgress
{
    private static readonly TimeSpan BetweenLines = TimeSpan.FromSeconds(10);
    private readonly ProblemLines _problems = new(console);
    private long _lastLine = clock.GetTimestamp();
    private int _articles;

    public void Met(SourceItem item)
    {
        _problems.Met(item);
        _articles += item is SourcedArticle ? 1 : 0;
        if (clock.GetElapsedTime(_lastLine) >= BetweenLines)
        {
            _lastLine = clock.GetTimestamp();
            console.Note($"{Wording.Count(_articles, "article")} so far …");
        }
    }
}
