namespace Zindan.Language.Documents;

/// <summary>What a quantity counts or measures.</summary>
public enum QuantityKind
{
    /// <summary>A number of people or things ("25", "at least two dozen", "no").</summary>
    Count,

    /// <summary>A place in an order ("third").</summary>
    Ordinal,

    /// <summary>A share in percent.</summary>
    Percentage,

    /// <summary>A sum of money.</summary>
    Money,

    /// <summary>A measure with a unit that is not time ("40 km", "500 kg").</summary>
    Measure,
}
