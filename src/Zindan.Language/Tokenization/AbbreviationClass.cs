namespace Zindan.Language.Tokenization;

/// <summary>What may stand behind an abbreviation.</summary>
public enum AbbreviationClass
{
    /// <summary>A name or number: the abbreviation never ends a sentence ("Gen.").</summary>
    Before,

    /// <summary>Anything: the abbreviation may end a sentence ("Inc.").</summary>
    Either,

    /// <summary>A number, or it is no abbreviation ("No. 5").</summary>
    Number,

    /// <summary>A number before or behind, or it is no abbreviation ("Mar. 5", "5 Mar.").</summary>
    Month,
}
