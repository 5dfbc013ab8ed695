using System.Collections.Immutable;
using Zindan.Core.Statements;

namespace Zindan.Extraction.Lexicon;

/// <summary>One line of the table of triggers: the words by which a frame is recognised in a construction.</summary>
/// <param name="Words">Lemmas in order; "*" stands for up to six words, "@barrier" for any word of that class of prison-words.</param>
/// <param name="Part">Its part of speech.</param>
/// <param name="Construction">How its slots map to roles.</param>
/// <param name="Frame">What it evokes.</param>
/// <param name="Requirement">What the text must show before it counts, or null.</param>
/// <param name="Stance">The stance that overrides that of the clause, or null.</param>
internal sealed record Trigger(
    ImmutableArray<string> Words,
    TriggerPart Part,
    Construction Construction,
    Frame Frame,
    string? Requirement,
    Stance? Stance
)
{
    /// <summary>Opens a word of a trigger that stands for a class of words.</summary>
    public const char ClassMark = '@';

    /// <summary>The id under which it stands in a trace.</summary>
    public string Rule => $"{Frame.Name}:{string.Join('_', Words)}";

    /// <summary>Whether it tells of dead or hurt only where they came to harm in an event told besides.</summary>
    public bool NeedsHost => Requirement is "violent" or "listed" or "fallen" or "in-hospital";
}
