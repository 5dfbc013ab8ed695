using System.Text;

namespace Zindan.Sources.Tests;

/// <summary>A folder of its own for each test, gone after it.</summary>
public abstract class ScratchFolder
{
    protected const string Body =
        "Officials said the search went on in three districts and that no resident had been harmed so far.\n\n"
        + "Relatives of the guards gathered at the gate on Tuesday to ask why nobody had answered the alarm.";

    protected string Folder { get; private set; } = "";

    [SetUp]
    public void MakeFolder() => Folder = Directory.CreateTempSubdirectory("zindan-sources-").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(Folder, recursive: true);

    protected string Write(string relative, string text) => Write(relative, Encoding.UTF8.GetBytes(text));

    protected string Write(string relative, byte[] bytes)
    {
        var path = Path.Combine(Folder, relative);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }
}
