using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Zindan.Graph.Recipes;

/// <summary>Reads a recipe's file: a header of comment lines, then Cypher.</summary>
/// <remarks>
/// The header's first line is the title. Then come sections, each opened by a line with its name and a colon: <c>Purpose</c> (text),
/// <c>Parameters</c> (name, type, default, meaning), <c>Columns</c> (name, meaning), <c>Example</c> (lines), and <c>In Neo4j Browser</c>
/// (<c>:param</c> lines with the defaults, which Browser wants before the query). Fields of a line are set apart by two spaces or more.
/// </remarks>
public static partial class RecipeParser
{
    /// <summary>Reads a file.</summary>
    /// <exception cref="RecipeException">The header lacks something, or header and Cypher do not have the same parameters.</exception>
    public static Recipe Parse(RecipeKind kind, string name, string source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var lines = source.ReplaceLineEndings("\n").Split('\n');
        var header = lines.TakeWhile(line => line.StartsWith("//", StringComparison.Ordinal)).Select(line => line[2..]).ToList();
        var statements = Statements(lines.Skip(header.Count));
        if (header.Count == 0 || statements.IsEmpty)
        {
            throw new RecipeException($"Recipe {name}: a header of // lines and a statement are expected");
        }

        var sections = Sections(header.Skip(1));
        var recipe = new Recipe
        {
            Kind = kind,
            Name = name,
            Title = header[0].Trim(),
            Purpose = string.Join(' ', Section(sections, "Purpose").Select(line => line.Trim())),
            Parameters = [.. Section(sections, "Parameters").Select(line => Parameter(name, line))],
            Columns = [.. Section(sections, "Columns").Select(line => Column(name, line))],
            Example = [.. Section(sections, "Example").Select(line => line.Trim())],
            Statements = statements,
            Source = source,
        };
        Check(recipe, Section(sections, "In Neo4j Browser"));
        return recipe;
    }

    /// <summary>The names of the parameters that a Cypher text uses, ordinally sorted; comments and quoted text do not count.</summary>
    public static ImmutableSortedSet<string> ParametersIn(string cypher) =>
        ParameterReference()
            .Matches(NoCode().Replace(cypher, " "))
            .Select(match => match.Groups[1].Value)
            .ToImmutableSortedSet(StringComparer.Ordinal);

    private static ImmutableArray<string> Statements(IEnumerable<string> lines)
    {
        var body = string.Join('\n', lines);
        return [.. EndOfStatement().Split(body).Select(statement => statement.Trim()).Where(statement => statement.Length > 0)];
    }

    private static Dictionary<string, List<string>> Sections(IEnumerable<string> header)
    {
        var sections = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        List<string>? current = null;
        foreach (var line in header)
        {
            if (SectionTitle().Match(line) is { Success: true } match)
            {
                sections[match.Groups[1].Value] = current = [];
                AddUnlessEmpty(current, match.Groups[2].Value);
            }
            else if (current is not null)
            {
                AddUnlessEmpty(current, line);
            }
        }

        return sections;
    }

    private static void AddUnlessEmpty(List<string> lines, string line)
    {
        if (!string.IsNullOrWhiteSpace(line))
        {
            lines.Add(line);
        }
    }

    private static List<string> Section(Dictionary<string, List<string>> sections, string title) =>
        sections.TryGetValue(title, out var lines) ? lines : [];

    private static RecipeParameter Parameter(string recipe, string line)
    {
        var fields = Gap().Split(line.Trim(), 4);
        if (fields.Length < 4 || !Enum.TryParse<ParameterType>(fields[1], ignoreCase: true, out var type))
        {
            throw new RecipeException($"Recipe {recipe}: expected a parameter's name, type, default and meaning in '{line.Trim()}'");
        }

        try
        {
            return new RecipeParameter(fields[0], type, CypherLiteral.Parse(fields[2]), fields[3]);
        }
        catch (FormatException exception)
        {
            throw new RecipeException($"Recipe {recipe}, parameter {fields[0]}: {exception.Message}", exception);
        }
    }

    private static RecipeColumn Column(string recipe, string line) =>
        Gap().Split(line.Trim(), 2) is [var name, var meaning]
            ? new RecipeColumn(name, meaning)
            : throw new RecipeException($"Recipe {recipe}: expected a column's name and meaning in '{line.Trim()}'");

    private static void Check(Recipe recipe, List<string> browserLines)
    {
        if (recipe.Title.Length == 0 || recipe.Purpose.Length == 0)
        {
            throw new RecipeException($"Recipe {recipe.Name}: the header has no title or no purpose");
        }

        var declared = recipe.Parameters.Select(parameter => parameter.Name).ToImmutableSortedSet(StringComparer.Ordinal);
        var used = recipe.Statements.SelectMany(ParametersIn).ToImmutableSortedSet(StringComparer.Ordinal);
        if (!declared.SetEquals(used))
        {
            throw new RecipeException(
                $"Recipe {recipe.Name}: the header has the parameters [{string.Join(", ", declared)}], the Cypher [{string.Join(", ", used)}]"
            );
        }

        if (recipe.Kind == RecipeKind.Read)
        {
            CheckReading(recipe, browserLines);
        }
    }

    private static void CheckReading(Recipe recipe, List<string> browserLines)
    {
        if (recipe.Statements.Length != 1 || recipe.Columns.IsEmpty || recipe.Example.IsEmpty)
        {
            throw new RecipeException($"Recipe {recipe.Name}: a question has one statement, columns and an example");
        }

        var forBrowser = browserLines
            .Select(line => BrowserParameter().Match(line.Trim()))
            .Where(match => match.Success)
            .ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value, StringComparer.Ordinal);
        foreach (var parameter in recipe.Parameters)
        {
            if (!forBrowser.TryGetValue(parameter.Name, out var literal) || !CypherLiteral.Parse(literal).Equals(parameter.Default))
            {
                throw new RecipeException($"Recipe {recipe.Name}: no ':param {parameter.Name} => DEFAULT;' line with the header's default");
            }
        }
    }

    [GeneratedRegex(@"^ ([A-Z][A-Za-z0-9 ]+):\s*(.*)$")]
    private static partial Regex SectionTitle();

    [GeneratedRegex(@"\s{2,}")]
    private static partial Regex Gap();

    [GeneratedRegex(@";[ \t]*(?:\n|$)")]
    private static partial Regex EndOfStatement();

    [GeneratedRegex(@"\$([A-Za-z_][A-Za-z0-9_]*)")]
    private static partial Regex ParameterReference();

    [GeneratedRegex(@"//[^\n]*|'(?:[^'\\]|\\.)*'|""(?:[^""\\]|\\.)*""|`[^`]*`")]
    private static partial Regex NoCode();

    [GeneratedRegex(@"^:param (\w+) => (.+?);?$")]
    private static partial Regex BrowserParameter();
}
