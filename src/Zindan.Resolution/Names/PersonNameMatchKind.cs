namespace Zindan.Resolution.Names;

/// <summary>What two persons' names, put side by side, say.</summary>
public enum PersonNameMatchKind
{
    /// <summary>Different names.</summary>
    Different,

    /// <summary>The same family name with different given names: two members of a family at best.</summary>
    GivenConflict,

    /// <summary>The same given name with different family names.</summary>
    FamilyConflict,

    /// <summary>One name, borne by father and son.</summary>
    OtherGeneration,

    /// <summary>Given and family name agree.</summary>
    Full,

    /// <summary>One has a family name alone, and it agrees.</summary>
    FamilyOnly,

    /// <summary>One has a given name alone, and it agrees.</summary>
    GivenOnly,

    /// <summary>Both are one word, and it agrees.</summary>
    Single,
}
