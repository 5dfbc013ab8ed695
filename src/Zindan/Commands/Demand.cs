using Zindan.Sources;
using Zindan.Workspace;

namespace Zindan.Commands;

/// <summary>What must be there before a command begins.</summary>
internal static class Demand
{
    /// <summary>At least one of the paths exists or is an address. One missing among others is named later and the rest goes on.</summary>
    public static void Present(ProgramSurroundings surroundings, IReadOnlyList<string> paths)
    {
        if (paths.Any(path => ArticleSource.IsAddress(path) || Path.Exists(surroundings.FullPath(path))))
        {
            return;
        }

        throw CommandException.Usage(
            paths.Count == 1 ? $"{paths[0]} is no file or folder" : "none of the paths is a file or folder: " + string.Join(", ", paths),
            "Check the spelling of the path."
        );
    }

    /// <summary>The folder exists.</summary>
    public static void Folder(ProgramSurroundings surroundings, string path, string name)
    {
        if (!Directory.Exists(surroundings.FullPath(path)))
        {
            throw CommandException.Usage($"{name} {path} is no folder", "Check the spelling of the path.");
        }
    }

    /// <summary>A workspace is in the folder.</summary>
    public static void Workspace(ProgramSurroundings surroundings, string folder)
    {
        if (!WorkspaceStore.Exists(folder))
        {
            throw CommandException.Usage(
                $"there is no workspace in {surroundings.Shown(folder)}",
                $"Build one: {Invocation.Prefix(surroundings)} build samples/articles"
            );
        }
    }
}
