using System.Collections.Immutable;
using Zindan.Core.Articles;
using Zindan.Core.Entities;
using Zindan.Core.Statements;

namespace Zindan.Core.Readings;

/// <summary>What one article says: its entities and statements. It depends on that article alone; who is who across articles is decided later.</summary>
public sealed record Reading
{
    /// <summary>The article that was read.</summary>
    public required ArticleHeader Article { get; init; }

    /// <summary>What the article speaks of, in order of first mention.</summary>
    public ImmutableArray<Entity> Entities { get; init; } = [];

    /// <summary>What the article states, in order of evidence.</summary>
    public ImmutableArray<Statement> Statements { get; init; } = [];

    /// <summary>Fingerprints of the article's passages, in order of the text, by which copies are found; empty where the text was not at hand.</summary>
    public ImmutableArray<PassageFingerprint> Passages { get; init; } = [];
}
