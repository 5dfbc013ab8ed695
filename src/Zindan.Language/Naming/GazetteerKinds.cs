namespace Zindan.Language.Naming;

/// <summary>The lists in which a phrase of the gazetteer stands.</summary>
[Flags]
public enum GazetteerKinds : byte
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>A given name.</summary>
    GivenName = 1,

    /// <summary>A family name.</summary>
    FamilyName = 2,

    /// <summary>A town.</summary>
    City = 4,

    /// <summary>A region, province or state.</summary>
    Region = 8,

    /// <summary>A country.</summary>
    Country = 16,
}
