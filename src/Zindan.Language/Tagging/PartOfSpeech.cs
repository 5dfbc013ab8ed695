namespace Zindan.Language.Tagging;

/// <summary>The universal parts of speech of Universal Dependencies (UPOS), without <c>_</c>.</summary>
public enum PartOfSpeech : byte
{
    /// <summary>Other: foreign words, fragments, what cannot be analysed (UPOS <c>X</c>).</summary>
    Other,

    /// <summary>Adjective.</summary>
    Adjective,

    /// <summary>Adposition: preposition or verb particle.</summary>
    Adposition,

    /// <summary>Adverb.</summary>
    Adverb,

    /// <summary>Auxiliary verb, modal or copula.</summary>
    Auxiliary,

    /// <summary>Coordinating conjunction.</summary>
    CoordinatingConjunction,

    /// <summary>Determiner.</summary>
    Determiner,

    /// <summary>Interjection.</summary>
    Interjection,

    /// <summary>Common noun.</summary>
    Noun,

    /// <summary>Numeral.</summary>
    Numeral,

    /// <summary>Particle: infinitive "to", "not", possessive "'s".</summary>
    Particle,

    /// <summary>Pronoun.</summary>
    Pronoun,

    /// <summary>Proper noun.</summary>
    ProperNoun,

    /// <summary>Punctuation.</summary>
    Punctuation,

    /// <summary>Subordinating conjunction.</summary>
    SubordinatingConjunction,

    /// <summary>Symbol.</summary>
    Symbol,

    /// <summary>Verb, auxiliaries apart.</summary>
    Verb,
}
