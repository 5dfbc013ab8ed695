using System.Security.Cryptography;
using System.Text;
using Zindan.Workspace.Files;
using Zindan.Workspace.Manifests;
using Zindan.Workspace.Rulings;

namespace Zindan.Workspace;

/// <summary>Makes the folder of a workspace, and tells one from other folders.</summary>
internal static class WorkspaceFolder
{
    private const string IgnoreList = """
        # What people decided is worth a history; the rest is the program's.
        *
        !.gitignore
        !rulings.txt

        """;

    /// <exception cref="WorkspaceException">The folder holds something else, or cannot be made.</exception>
    public static void Prepare(WorkspaceLayout layout)
    {
        try
        {
            if (!Directory.Exists(layout.Root))
            {
                Directory.CreateDirectory(layout.Root);
            }
            else if (
                !File.Exists(layout.Manifest) && Directory.EnumerateFileSystemEntries(layout.Root).FirstOrDefault(IsForeign) is { } other
            )
            {
                throw new WorkspaceException(
                    $"{layout.Root} is no workspace and not empty (there is {Path.GetFileName(other)}, and no {Path.GetFileName(layout.Manifest)}). Choose another folder with --workspace."
                );
            }
        }
        catch (Exception cause) when (FileFault.IsOne(cause))
        {
            throw FileFault.OnWrite(layout.Root, cause);
        }
    }

    /// <summary>Writes the first manifest and the files that people see.</summary>
    public static Manifest Create(WorkspaceLayout layout)
    {
        // The one thing made by chance: two workspaces on the same articles are two, and a database belongs to one of them.
        var manifest = new Manifest { Id = RandomNumberGenerator.GetHexString(24, lowercase: true) };
        AtomicFile.Write(layout.IgnoreList, stream => stream.Write(Encoding.UTF8.GetBytes(IgnoreList)));
        RulingsFile.Create(layout.Rulings);
        ManifestFile.Write(layout.Manifest, manifest);
        return manifest;
    }

    /// <summary>Deletes what a killed process was about to put in place.</summary>
    public static void Clean(WorkspaceLayout layout)
    {
        foreach (var path in Directory.EnumerateFiles(layout.Root, "*" + AtomicFile.TemporaryExtension).ToList())
        {
            AtomicFile.Discard(path);
        }
    }

    private static bool IsForeign(string path)
    {
        var name = Path.GetFileName(path);
        return !name.StartsWith('.')
            && !name.EndsWith(AtomicFile.TemporaryExtension, StringComparison.Ordinal)
            && name is not (WorkspaceLayout.RulingsName or WorkspaceLayout.LockName or WorkspaceLayout.WriterName);
    }
}
