namespace Zindan.Workspace.Tests.Support;

/// <summary>A folder of one test, gone after it.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("zindan-workspace-");

    public string Root => _folder.FullName;

    public string Workspace => Path.Combine(Root, "workspace");

    public void Dispose() => _folder.Delete(recursive: true);
}
