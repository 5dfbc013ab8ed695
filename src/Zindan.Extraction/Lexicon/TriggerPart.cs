namespace Zindan.Extraction.Lexicon;

/// <summary>The part of speech of a trigger.</summary>
internal enum TriggerPart
{
    /// <summary>A verb.</summary>
    Verb,

    /// <summary>A noun.</summary>
    Noun,
}
