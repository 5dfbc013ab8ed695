using System.Collections.Immutable;
using System.Globalization;
using Zindan.Core.Text;

namespace Zindan.Core.Entities;

/// <summary>What the mentions of ONE article speak of. Who it is across articles is a resolved entity, another type.</summary>
public sealed record Entity
{
    /// <summary>Unique in the corpus: the hash of article id, label and first mention; see <see cref="KeyOf"/>.</summary>
    public required string Key { get; init; }

    /// <summary>The fullest name in the article; for what is only described, the description.</summary>
    public required string Name { get; init; }

    /// <summary>Other names in the article, ordinally sorted, without <see cref="Name"/>.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>What is known beyond the name; decides the label.</summary>
    public required EntityAttributes Attributes { get; init; }

    /// <summary>Where the article speaks of it, in order of the text. Only readings by others may have none.</summary>
    public ImmutableArray<Mention> Mentions { get; init; } = [];

    /// <summary>Whether <see cref="Name"/> is a proper name, not a description.</summary>
    public bool IsNamed { get; init; } = true;

    /// <summary>The label of the entity.</summary>
    public EntityLabel Label => Attributes.Label;

    /// <summary>The key of an entity of an article, from its label and first mention.</summary>
    public static string KeyOf(string articleId, EntityLabel label, Span firstMention) =>
        ContentHash.Key(
            articleId,
            label.ToString(),
            firstMention.Start.ToString(CultureInfo.InvariantCulture),
            firstMention.End.ToString(CultureInfo.InvariantCulture)
        );
}
