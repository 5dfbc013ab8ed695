using System.Collections.Immutable;
using Zindan.Graph.Ports;
using Zindan.Graph.Ports.Values;

namespace Zindan.Graph.Recipes;

/// <summary>A file of Cypher with a header that says what it does. The only Cypher that the program sends.</summary>
public sealed record Recipe
{
    /// <summary>What it is for.</summary>
    public required RecipeKind Kind { get; init; }

    /// <summary>The name of the file without its ending, such as <c>escapees-by-organisation</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The first line of the header: a title of a few words.</summary>
    public required string Title { get; init; }

    /// <summary>What it answers or does, in a sentence or two.</summary>
    public required string Purpose { get; init; }

    /// <summary>Its parameters, in the order of the header.</summary>
    public ImmutableArray<RecipeParameter> Parameters { get; init; } = [];

    /// <summary>The columns of its result, in order.</summary>
    public ImmutableArray<RecipeColumn> Columns { get; init; } = [];

    /// <summary>An example of its result, as lines of text.</summary>
    public ImmutableArray<string> Example { get; init; } = [];

    /// <summary>The Cypher statements, without the header; one, except for a schema.</summary>
    public required ImmutableArray<string> Statements { get; init; }

    /// <summary>The whole file.</summary>
    public required string Source { get; init; }

    /// <summary>The query with the given values, and the defaults for what is not given.</summary>
    /// <exception cref="RecipeException">A value is given for a parameter that the recipe does not have; the message lists those it has.</exception>
    public GraphQuery ToQuery(IReadOnlyDictionary<string, GraphValue>? values = null)
    {
        var stray = values?.Keys.FirstOrDefault(name => Parameters.All(parameter => parameter.Name != name));
        if (stray is not null)
        {
            var known = Parameters.IsEmpty ? "none" : string.Join(", ", Parameters.Select(parameter => parameter.Name));
            throw new RecipeException($"The recipe {Name} has no parameter '{stray}'; it has {known}");
        }

        return new GraphQuery(
            Statements.Single(),
            MapValue.Of(
                Parameters.Select(parameter =>
                    KeyValuePair.Create(
                        parameter.Name,
                        values is not null && values.TryGetValue(parameter.Name, out var value) ? value : parameter.Default
                    )
                )
            )
        );
    }

    /// <summary>The query with one value for each parameter, in any order.</summary>
    public GraphQuery ToQuery(params (string Name, GraphValue Value)[] values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return ToQuery(values.ToDictionary(pair => pair.Name, pair => pair.Value, StringComparer.Ordinal));
    }
}
