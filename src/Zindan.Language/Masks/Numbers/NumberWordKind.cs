namespace Zindan.Language.Masks.Numbers;

/// <summary>How a number word takes part in a number.</summary>
public enum NumberWordKind
{
    /// <summary>0 to 19.</summary>
    Unit,

    /// <summary>20 to 90, before which no unit stands.</summary>
    Ten,

    /// <summary>A factor ("hundred", "million").</summary>
    Scale,

    /// <summary>A fixed number of things ("dozen", "trio").</summary>
    Set,

    /// <summary>A place in an order.</summary>
    Ordinal,
}
