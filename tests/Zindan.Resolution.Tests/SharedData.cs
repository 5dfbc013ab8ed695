namespace Zindan.Resolution.Tests;

/// <summary>Data that lies beside the repository and not in it. Tests that need it are left out where it is not there.</summary>
internal static class SharedData
{
    /// <summary>The path of a file or folder of the shared data.</summary>
    public static string Find(string relative)
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (root is not null && !File.Exists(Path.Combine(root.FullName, "Zindan.slnx")))
        {
            root = root.Parent;
        }

        var path = root is null ? relative : Path.Combine(root.FullName, "..", "shared", relative);
        if (!Path.Exists(path))
        {
            Assert.Ignore($"The shared data beside the repository is not there: ../shared/{relative}");
        }

        return path;
    }
}
