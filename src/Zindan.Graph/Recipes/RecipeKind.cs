namespace Zindan.Graph.Recipes;

/// <summary>What a recipe is for; the name of its folder.</summary>
public enum RecipeKind
{
    /// <summary>Makes constraints and indexes. Applied in order of name, repeatable.</summary>
    Schema,

    /// <summary>Changes the graph, by rows or by what it is told.</summary>
    Write,

    /// <summary>Answers a question and changes nothing.</summary>
    Read,

    /// <summary>Reads the graph back, for the program itself: what is there, whose it is.</summary>
    Verify,
}
