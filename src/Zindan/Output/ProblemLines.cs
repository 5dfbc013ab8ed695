using Zindan.Building;
using Zindan.Sources;

namespace Zindan.Output;

/// <summary>Names each problem as it is met, and says nothing else.</summary>
internal sealed class ProblemLines(ProgramConsole console) : IIntakeProgress
{
    public void Met(SourceItem item)
    {
        if (item is SourceProblem problem)
        {
            console.Skip(Printable.Line(problem.ToString()));
        }
    }
}
