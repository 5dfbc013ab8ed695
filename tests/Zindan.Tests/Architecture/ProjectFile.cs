using System.Xml.Linq;
using Zindan.Tests.Running;

namespace Zindan.Tests.Architecture;

/// <summary>A project of src/ as its file describes it.</summary>
internal sealed record ProjectFile(string Name, string Folder, IReadOnlyList<string> Projects, IReadOnlyList<string> Packages)
{
    public static IReadOnlyList<ProjectFile> All { get; } =
    [
        .. Directory
            .EnumerateFiles(Repository.PathOf("src"), "*.csproj", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(Parse),
    ];

    private static ProjectFile Parse(string path)
    {
        var items = XDocument.Load(path).Descendants("ItemGroup").Elements().ToArray();
        return new ProjectFile(
            Path.GetFileNameWithoutExtension(path),
            Path.GetDirectoryName(path)!,
            [.. Included(items, "ProjectReference").Select(reference => Path.GetFileNameWithoutExtension(reference.Replace('\\', '/')))],
            [.. Included(items, "PackageReference")]
        );
    }

    private static IEnumerable<string> Included(IEnumerable<XElement> items, string kind) =>
        items.Where(item => item.Name.LocalName == kind).Select(item => (string)item.Attribute("Include")!);
}
