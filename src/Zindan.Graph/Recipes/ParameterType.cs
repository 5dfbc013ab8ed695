namespace Zindan.Graph.Recipes;

/// <summary>What a recipe's parameter takes.</summary>
public enum ParameterType
{
    /// <summary>A text.</summary>
    String,

    /// <summary>A number without fraction.</summary>
    Integer,

    /// <summary>A number.</summary>
    Float,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean,

    /// <summary>A day, <c>2010-08-23</c>.</summary>
    Date,

    /// <summary>A list of anything. Not to be given on a command line.</summary>
    List,

    /// <summary>A map. Not to be given on a command line.</summary>
    Map,
}
