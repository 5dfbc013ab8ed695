namespace Zindan.Language.Documents;

/// <summary>A part of a sentence that was lifted out of its core. It keeps its place in the text.</summary>
/// <param name="Kind">Why it was lifted.</param>
/// <param name="Tokens">All its tokens, with the commas or brackets that set it off.</param>
/// <param name="Content">Those of its tokens that carry the content: without the punctuation that sets it off.</param>
/// <param name="Host">The token of the core that it belongs to: the noun an aside describes, the verb that a time dates, else the first token of the core; −1 where the core is empty.</param>
/// <param name="Speaker">For an attribution the tokens that name who speaks; else null, and null where nobody is named.</param>
/// <param name="Cue">For an attribution the token of the reporting verb or of "according"; else null.</param>
/// <param name="Rule">Id of the rule that lifted it, "N1" to "N8".</param>
public sealed record Satellite(
    SatelliteKind Kind,
    TokenRange Tokens,
    TokenRange Content,
    int Host,
    TokenRange? Speaker,
    int? Cue,
    string Rule
);
