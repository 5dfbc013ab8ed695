namespace Zindan.Language.Masks.Quantities;

/// <summary>What a word before a number makes of it.</summary>
public enum QuantityEffect
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>That many or more.</summary>
    Min,

    /// <summary>That many or fewer.</summary>
    Max,

    /// <summary>Roughly so many.</summary>
    About,
}
