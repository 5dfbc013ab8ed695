using System.CommandLine;
using Zindan.Settings;

namespace Zindan.Commands;

/// <summary>The option <c>--workspace</c>, the same on every command.</summary>
internal static class WorkspaceOption
{
    public static Option<string?> Create() =>
        new("--workspace", "-w")
        {
            Description = "The folder that keeps articles, readings and the graph. [default: .zindan]",
            HelpName = "DIR",
        };

    public static string PathOf(
        this Option<string?> option,
        ParseResult parsed,
        ZindanSettings settings,
        ProgramSurroundings surroundings
    ) => surroundings.FullPath(parsed.GetValue(option) is { Length: > 0 } given ? given : settings.Workspace);
}
