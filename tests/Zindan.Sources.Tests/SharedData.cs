namespace Zindan.Sources.Tests;

/// <summary>The shared data beside the repository, where it is there.</summary>
internal static class SharedData
{
    public static string Path(params string[] segments)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "Zindan.slnx")))
        {
            folder = folder.Parent;
        }

        var path = System.IO.Path.Combine([folder?.FullName ?? "", "..", "shared", .. segments]);
        if (!System.IO.Path.Exists(path))
        {
            Assert.Ignore($"../shared/{string.Join('/', segments)} is not there");
        }

        return path;
    }
}
