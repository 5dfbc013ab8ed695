using System.Text.RegularExpressions;
using Zindan.Graph.Ports;
using Zindan.Graph.Ports.Values;

namespace Zindan.Graph.Writing;

/// <summary>A statement of the schema and what it makes.</summary>
/// <param name="Recipe">The recipe it stands in.</param>
/// <param name="Text">The statement.</param>
/// <param name="Name">The name of the constraint or index.</param>
/// <param name="Label">The label that a constraint holds for; null for an index, on which nothing but speed depends.</param>
public sealed partial record SchemaStatement(string Recipe, string Text, string Name, string? Label)
{
    /// <summary>Reads a statement of <c>cypher/schema</c>.</summary>
    /// <exception cref="FormatException">It makes neither a named constraint nor a named index.</exception>
    public static SchemaStatement Parse(string recipe, string text)
    {
        var match = Pattern().Match(text);
        return match.Success
            ? new SchemaStatement(
                recipe,
                text,
                match.Groups["name"].Value,
                match.Groups["label"].Success ? match.Groups["label"].Value : null
            )
            : throw new FormatException($"{recipe} makes neither a named constraint nor a named index: {text}");
    }

    /// <summary>Whether an index of the database is what this makes. A name alone proves nothing for a constraint: keys are unique by it.</summary>
    public bool IsMadeBy(GraphRow index)
    {
        ArgumentNullException.ThrowIfNull(index);
        return Label is null
            ? ValueText.Format(index["name"]) == Name
            : ValueText.Format(index["constraint"]) == Name
                && ValueText.Format(index["labels"]) == Label
                && ValueText.Format(index["properties"]) == "id";
    }

    [GeneratedRegex(
        @"^CREATE\s+(?:CONSTRAINT\s+(?<name>\w+)\s+IF NOT EXISTS\s+FOR\s+\(n:(?<label>\w+)\)\s+REQUIRE\s+n\.id\s+IS UNIQUE|(?:FULLTEXT\s+)?INDEX\s+(?<name>\w+)\s)"
    )]
    private static partial Regex Pattern();
}
