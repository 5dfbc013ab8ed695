namespace Zindan.Graph.Recipes;

/// <summary>A column of a recipe's result.</summary>
/// <param name="Name">The name in the result.</param>
/// <param name="Meaning">What it means, for a person.</param>
public sealed record RecipeColumn(string Name, string Meaning);
