namespace Zindan.Extraction.Lexicon;

/// <summary>What a noun for people says of the side they stand on.</summary>
internal enum Side
{
    /// <summary>Nothing but that they are people.</summary>
    Counted,

    /// <summary>Held, or once held, by a state.</summary>
    Detained,

    /// <summary>Armed or other servants of a state.</summary>
    State,

    /// <summary>Those who decide or speak for a state or organisation.</summary>
    Official,

    /// <summary>Armed against a state, or outside the law.</summary>
    NonState,

    /// <summary>People of whom the word says no more than age, sex or origin.</summary>
    Suspect,

    /// <summary>People with a civil occupation.</summary>
    Civilian,

    /// <summary>The word says that they died.</summary>
    Dead,

    /// <summary>The word says that they were hurt.</summary>
    Hurt,

    /// <summary>A word of kinship.</summary>
    Kin,
}
