using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Zindan.Graph.Recipes;
using Zindan.Output;

namespace Zindan.Databases;

/// <summary>What Neo4j Browser takes in by drag and drop: the style sheet, the guide, and the best questions as favourites.</summary>
internal static partial class BrowserFiles
{
    private const string Prefix = "cypher/browser/";
    private const string List = "favourites.txt";
    private static readonly DateTimeOffset EntryTime = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Writes <c>style.grass</c>, <c>guide.md</c> and <c>favourites.zip</c> into a folder.</summary>
    public static async Task WriteAsync(string folder, RecipeCatalog recipes, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(folder);
        foreach (var name in (string[])["style.grass", "guide.md"])
        {
            await WholeFile.WriteAsync(Path.Combine(folder, name), Encoding.UTF8.GetBytes(Text(name)), cancellationToken);
        }

        await WholeFile.WriteAsync(Path.Combine(folder, "favourites.zip"), Favourites(recipes), cancellationToken);
    }

    /// <summary>A question as a favourite: its title, which Browser shows, and one statement with the defaults in place of the parameters.</summary>
    // Browser shows no result of a text that has ':param' lines beside the statement, only that it ran.
    public static string Favourite(Recipe recipe)
    {
        var defaults = ParameterLine().Matches(recipe.Source).ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value);
        var statement = ParameterUse()
            .Replace(recipe.Statements.Single(), use => $"{defaults[use.Groups[1].Value]} /*{use.Groups[1].Value}*/");
        return $"// {recipe.Title}\n{statement};\n";
    }

    [GeneratedRegex(@"^// *:param (\w+) => (.+?);?$", RegexOptions.Multiline)]
    private static partial Regex ParameterLine();

    [GeneratedRegex(@"\$(\w+)")]
    private static partial Regex ParameterUse();

    private static byte[] Favourites(RecipeCatalog recipes)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var name in Text(List).Split('\n').Where(line => line.Length > 0 && line[0] != '#'))
            {
                var entry = zip.CreateEntry($"Zindan/{name}.cypher");
                entry.LastWriteTime = EntryTime;
                using var writer = new StreamWriter(entry.Open());
                writer.Write(Favourite(recipes.Find(RecipeKind.Read, name)));
            }
        }

        return stream.ToArray();
    }

    private static string Text(string name)
    {
        using var reader = new StreamReader(typeof(Recipe).Assembly.GetManifestResourceStream(Prefix + name)!);
        return reader.ReadToEnd();
    }
}
