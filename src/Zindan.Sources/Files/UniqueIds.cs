using System.Globalization;

namespace Zindan.Sources.Files;

/// <summary>Gives each file an id that no other file has.</summary>
internal static class UniqueIds
{
    /// <summary>Ids by full path. The first file keeps the plain id; another one adds its extension, then the name of its root, then a number.</summary>
    /// <param name="files">In an order that depends on nothing but the files themselves.</param>
    public static IReadOnlyDictionary<string, string> Assign(IReadOnlyList<FoundFile> files)
    {
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        var taken = new HashSet<string>(StringComparer.Ordinal);

        // Plain text before other formats: a page saved later beside a text must not take the text's id.
        foreach (var file in files.OrderBy(file => FileFormats.Of(file.FullPath)))
        {
            ids[file.FullPath] = Candidates(file).First(taken.Add);
        }

        return ids;
    }

    private static IEnumerable<string> Candidates(FoundFile file)
    {
        var plain = ArticleIds.FromPath(file.RelativePath);
        yield return plain;
        var extension = Path.GetExtension(file.RelativePath);
        var full = plain + extension;
        yield return full;
        var root = Path.GetFileName(
            Path.TrimEndingDirectorySeparator(Path.GetFullPath(file.IsNamed ? Path.GetDirectoryName(file.FullPath)! : file.Root))
        );
        yield return ArticleIds.FromPath($"{root}/{file.RelativePath}");
        yield return ArticleIds.FromPath($"{root}/{file.RelativePath}") + extension;
        for (var number = 2; ; number++)
        {
            yield return full + "-" + number.ToString(CultureInfo.InvariantCulture);
        }
    }
}
