namespace Zindan.Language.Coreference;

/// <summary>What the text says of a person's gender.</summary>
internal enum Gender
{
    /// <summary>Nothing.</summary>
    Unknown,

    /// <summary>A man.</summary>
    Male,

    /// <summary>A woman.</summary>
    Female,
}
