namespace Zindan.Extraction.Lexicon;

/// <summary>What a word says about whether the thing told happened.</summary>
internal enum Cue
{
    /// <summary>Its subject says so.</summary>
    Report,

    /// <summary>Its subject says so of itself.</summary>
    Claim,

    /// <summary>A hedge: alleged, suspected, possible.</summary>
    Allege,

    /// <summary>Tried.</summary>
    Attempt,

    /// <summary>Intended, ordered, awaited.</summary>
    Plan,

    /// <summary>Kept from happening by somebody else.</summary>
    Foil,

    /// <summary>Did not happen.</summary>
    Fail,

    /// <summary>A word of negation.</summary>
    Negate,

    /// <summary>Said not to be the case.</summary>
    Deny,

    /// <summary>Only imagined.</summary>
    Doubt,

    /// <summary>Only on a condition.</summary>
    Condition,

    /// <summary>Lets the fact stand ("managed to").</summary>
    Fact,
}
