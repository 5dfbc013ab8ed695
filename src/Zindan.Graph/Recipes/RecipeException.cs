namespace Zindan.Graph.Recipes;

/// <summary>A recipe cannot be used. The message names the recipe and what is wrong.</summary>
public sealed class RecipeException : Exception
{
    /// <summary>Without a message.</summary>
    public RecipeException() { }

    /// <summary>With what is wrong.</summary>
    public RecipeException(string message)
        : base(message) { }

    /// <summary>With what is wrong, and the cause.</summary>
    public RecipeException(string message, Exception innerException)
        : base(message, innerException) { }
}
