using Zindan.Core.Entities;
using Zindan.Core.Statements;
using Zindan.Extraction.Lexicon;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Participants;

/// <summary>What a noun phrase says by itself, before it is known whom it means.</summary>
/// <param name="Label">What it speaks of.</param>
/// <param name="Lemma">Lower-case lemma of the head noun (two words where the lexicon has them), or null for a bare name or number.</param>
/// <param name="Name">Index of the name at its head, or null.</param>
/// <param name="Count">How many, for people.</param>
/// <param name="IsPlural">Whether it speaks of several.</param>
/// <param name="Side">The side of people.</param>
/// <param name="Kind">The kind of organisation.</param>
internal sealed record PhraseReading(
    EntityLabel Label,
    string? Lemma,
    int? Name,
    CountBounds Count,
    bool IsPlural,
    Side? Side,
    GroupKind Kind
)
{
    /// <summary>The words that name a prison without being a name mention ("Colony No. 6"), or null.</summary>
    public TokenRange? ProperName { get; init; }
}
