using System.Collections.Immutable;
using Zindan.Core.Resolved;

namespace Zindan.Graph.Diff;

/// <summary>That an article speaks of a node, and where: the <c>MENTIONS</c> of the graph. A part of the node's content, in the size in which it changes.</summary>
/// <param name="ArticleId">The article.</param>
/// <param name="EntityId">The node.</param>
/// <param name="Mentions">The article's mentions of it in order of the text; empty where a reading gives none.</param>
public sealed record ArticleMentions(string ArticleId, string EntityId, ImmutableArray<ArticleMention> Mentions)
{
    /// <summary>The distinct texts of the mentions, ordinally sorted.</summary>
    public ImmutableArray<string> Names =>
        [.. Mentions.Select(mention => mention.Text).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>A node's mentions, one item for each article that speaks of it, ordinally sorted by article id.</summary>
    public static ImmutableArray<ArticleMentions> Of(ResolvedEntity entity)
    {
        ArgumentNullException.ThrowIfNull(entity);
        var byArticle = entity.Mentions.ToLookup(mention => mention.ArticleId, StringComparer.Ordinal);
        return
        [
            .. entity
                .Articles.Concat(byArticle.Select(mentions => mentions.Key))
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
                .Select(article => new ArticleMentions(article, entity.Id, [.. byArticle[article].OrderBy(mention => mention.Span)])),
        ];
    }
}
