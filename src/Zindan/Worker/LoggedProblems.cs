using Microsoft.Extensions.Logging;
using Zindan.Building;
using Zindan.Output;
using Zindan.Sources;

namespace Zindan.Worker;

/// <summary>Logs each problem that the intake meets.</summary>
internal sealed class LoggedProblems(ILogger logger) : IIntakeProgress
{
    public void Met(SourceItem item)
    {
        if (item is SourceProblem problem)
        {
            WorkerLog.Skipped(logger, Printable.Line(problem.Location), Printable.Line(problem.Reason));
        }
    }
}
