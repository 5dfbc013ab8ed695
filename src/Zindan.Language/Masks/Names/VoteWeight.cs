namespace Zindan.Language.Masks.Names;

/// <summary>How sure a rule of names is.</summary>
public enum VoteWeight
{
    /// <summary>A hint on the type of a name, wherever it begins and ends.</summary>
    Weak = 1,

    /// <summary>Most often right.</summary>
    Strong = 2,

    /// <summary>Always right.</summary>
    Certain = 3,
}
