namespace Zindan.Core.Entities;

/// <summary>What sort of organisation a group is.</summary>
public enum GroupKind
{
    /// <summary>An armed non-state group with a political or religious aim.</summary>
    Militant,

    /// <summary>A party or political movement.</summary>
    Political,

    /// <summary>A body of a state, or a state that acts.</summary>
    State,

    /// <summary>Armed forces of a state.</summary>
    Military,

    /// <summary>A gang, cartel or other criminal band.</summary>
    Criminal,

    /// <summary>An outlet or agency of news.</summary>
    Media,

    /// <summary>Anything else.</summary>
    Other,
}
