using Zindan.Language.Documents;

namespace Zindan.Language.Coreference;

/// <summary>A mention with what the passes compare.</summary>
/// <param name="Mention">The mention.</param>
/// <param name="Sentence">Index of its sentence.</param>
/// <param name="Text">Its words, lower-cased, without article and possessive.</param>
/// <param name="Type">What a name names; null for other mentions.</param>
/// <param name="Head">Lemma of its head, lower-cased.</param>
/// <param name="Modifiers">Lemmas of the words before and behind its head, without articles.</param>
/// <param name="IsPlural">Whether its head is plural.</param>
/// <param name="IsDefinite">Whether it may point back: a name, a pronoun, or a noun with "the", "this", "that".</param>
/// <param name="Gender">What titles, given words or the pronoun itself say.</param>
internal sealed record Candidate(
    CoreferenceMention Mention,
    int Sentence,
    string Text,
    NameType? Type,
    string Head,
    IReadOnlySet<string> Modifiers,
    bool IsPlural,
    bool IsDefinite,
    Gender Gender
);
