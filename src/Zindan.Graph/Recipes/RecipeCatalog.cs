using System.Collections.Immutable;

namespace Zindan.Graph.Recipes;

/// <summary>All recipes: those built into the program, and those of a folder that take their place or stand beside them.</summary>
public sealed class RecipeCatalog
{
    private const string Ending = ".cypher";
    private const string ResourcePrefix = "cypher/";

    private RecipeCatalog(ImmutableArray<Recipe> recipes) => Recipes = recipes;

    /// <summary>The recipes built in.</summary>
    public static RecipeCatalog Embedded { get; } = new(Sorted(ReadEmbedded()));

    /// <summary>Every recipe, sorted by kind and ordinally by name.</summary>
    public ImmutableArray<Recipe> Recipes { get; }

    /// <summary>The recipes of a kind, ordinally sorted by name.</summary>
    public IEnumerable<Recipe> Of(RecipeKind kind) => Recipes.Where(recipe => recipe.Kind == kind);

    /// <summary>The recipe of that kind and name.</summary>
    /// <exception cref="RecipeException">There is none; the message names those that sound alike, or all.</exception>
    public Recipe Find(RecipeKind kind, string name) =>
        Of(kind).FirstOrDefault(recipe => recipe.Name == name) ?? throw new RecipeException(NotFound(kind, name));

    /// <summary>These recipes, with those of a folder in place of the ones that have the same kind and name.</summary>
    /// <param name="folder">A folder with <c>schema</c>, <c>write</c> or <c>read</c> in it; other files are left alone.</param>
    /// <exception cref="RecipeException">The folder is not there, or a recipe in it cannot be used.</exception>
    public RecipeCatalog WithOverrides(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new RecipeException($"The recipe folder {folder} is not there");
        }

        var own = Enum.GetValues<RecipeKind>().SelectMany(kind => ReadFolder(kind, Path.Combine(folder, FolderOf(kind)))).ToList();
        var replaced = own.Select(recipe => (recipe.Kind, recipe.Name)).ToHashSet();
        return new RecipeCatalog(Sorted(Recipes.Where(recipe => !replaced.Contains((recipe.Kind, recipe.Name))).Concat(own)));
    }

    private static ImmutableArray<Recipe> Sorted(IEnumerable<Recipe> recipes) =>
        [.. recipes.OrderBy(recipe => recipe.Kind).ThenBy(recipe => recipe.Name, StringComparer.Ordinal)];

    private static IEnumerable<Recipe> ReadFolder(RecipeKind kind, string folder) =>
        Directory.Exists(folder)
            ? Directory
                .EnumerateFiles(folder, "*" + Ending)
                .Select(file => RecipeParser.Parse(kind, Path.GetFileNameWithoutExtension(file), File.ReadAllText(file)))
            : [];

    private static IEnumerable<Recipe> ReadEmbedded()
    {
        var assembly = typeof(RecipeCatalog).Assembly;
        foreach (var resource in assembly.GetManifestResourceNames())
        {
            foreach (var kind in Enum.GetValues<RecipeKind>())
            {
                var prefix = $"{ResourcePrefix}{FolderOf(kind)}/";
                if (resource.StartsWith(prefix, StringComparison.Ordinal) && resource.EndsWith(Ending, StringComparison.Ordinal))
                {
                    using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
                    yield return RecipeParser.Parse(kind, resource[prefix.Length..^Ending.Length], reader.ReadToEnd());
                }
            }
        }
    }

    private static string FolderOf(RecipeKind kind) => kind.ToString().ToLowerInvariant();

    private string NotFound(RecipeKind kind, string name)
    {
        var words = name.Split('-', StringSplitOptions.RemoveEmptyEntries);
        var names = Of(kind).Select(recipe => recipe.Name).ToList();
        var alike = names.Where(known => words.Any(word => known.Contains(word, StringComparison.OrdinalIgnoreCase))).ToList();
        return $"There is no recipe '{name}'; there are {string.Join(", ", alike.Count > 0 ? alike : names)}";
    }
}
