using System.Collections.Immutable;

namespace Zindan.Core.Entities;

/// <summary>What is known of one human being.</summary>
public sealed record PersonAttributes : EntityAttributes
{
    /// <inheritdoc/>
    public override EntityLabel Label => EntityLabel.Person;

    /// <summary>How an unnamed person is described ("the escapee, a 28-year-old"), or null.</summary>
    public string? Description { get; init; }

    /// <summary>The lemma of the head noun of an unnamed person ("guard", "inmate"), or null.</summary>
    public string? Role { get; init; }

    /// <summary>Titles and offices as written, in order of appearance.</summary>
    public ImmutableArray<string> Titles { get; init; } = [];

    /// <summary>Age in whole years at publication, or null.</summary>
    public int? Age { get; init; }

    /// <summary>Nationality as written, as an adjective in the singular ("Afghan"); null where unknown.</summary>
    public string? Nationality { get; init; }

    /// <summary>The sentence being served, as written ("20 years in prison"), or null.</summary>
    public string? Sentence { get; init; }
}
