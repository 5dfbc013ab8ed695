namespace Zindan.Language.Masks.Names;

/// <summary>How sure a rule of names is.</summary>
public enum VoteWeight
{
    /// <summary>Speaks against a type of name, wherever it begins and ends.</summary>
    Against = -1,

    /// <summary>A hint on the type of a name, wherever it begins and ends.</summary>
    Weak = 1,

    /// <summary>Right where the name by itself does not tell clearly what it is of.</summary>
    Fair = 2,

    /// <summary>Most often right.</summary>
    Strong = 3,

    /// <summary>Always right.</summary>
    Certain = 4,
}
