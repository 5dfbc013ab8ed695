namespace Zindan.Core.Statements;

/// <summary>How surely a statement is meant. Only the first three say that the thing is the case.</summary>
/// <remarks>The order is that of strength: a relationship carries the strongest stance of its statements.</remarks>
public enum Stance
{
    /// <summary>Stated as fact.</summary>
    Asserted,

    /// <summary>The actor's own claim.</summary>
    Claimed,

    /// <summary>Reported with a hedge: alleged, suspected, accused, believed.</summary>
    Alleged,

    /// <summary>Tried, without success.</summary>
    Attempted,

    /// <summary>Intended.</summary>
    Planned,

    /// <summary>Said by someone not to be the case.</summary>
    Denied,

    /// <summary>Stated as not the case.</summary>
    Negated,
}
