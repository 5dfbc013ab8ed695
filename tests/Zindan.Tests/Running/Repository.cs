namespace Zindan.Tests.Running;

/// <summary>The checkout that the tests run in.</summary>
internal static class Repository
{
    /// <summary>The folder with Zindan.slnx, found by walking up.</summary>
    public static string Root { get; } = Find();

    /// <summary>The full path of a file of the checkout.</summary>
    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Zindan.slnx")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"No Zindan.slnx above {AppContext.BaseDirectory}");
    }
}
