using System.Collections.Immutable;
using Zindan.Core.Resolved;

namespace Zindan.Resolution.Nodes;

/// <summary>Makes one node of its members: names, attributes, mentions. What members agree on most goes first; ties go to the ordinally smaller.</summary>
internal static class NodeBuilder
{
    /// <summary>The node of these members, which are sorted by key.</summary>
    public static ResolvedEntity Build(IReadOnlyList<NodeMember> members, string? rename)
    {
        var name = rename ?? NodeName.Choose(members);
        var distinct = members.DistinctBy(member => member.Entity.Name, StringComparer.Ordinal).Select(member => member.Entity);
        var proper = distinct.Where(NodeName.IsProper).Select(entity => entity.Name).ToHashSet(StringComparer.Ordinal);
        var (mentions, articles) = ByArticle(members);
        return new ResolvedEntity
        {
            Id = members[0].Entity.Key,
            MemberIds = [.. members.Select(member => member.Entity.Key)],
            Name = name,
            IsNamed = rename is not null || proper.Count > 0,
            Aliases = Aliases(members, name, proper),
            Attributes = AttributeMerging.Merge(members),
            Mentions = mentions,
            Articles = articles,
        };
    }

    /// <summary>Mentions and articles in order, after sorting once: a country stands in thousands of articles.</summary>
    private static (ImmutableArray<ArticleMention> Mentions, ImmutableArray<string> Articles) ByArticle(IReadOnlyList<NodeMember> members)
    {
        NodeMember[] sorted = [.. members];
        Array.Sort(sorted, (left, right) => string.CompareOrdinal(left.Article.Id, right.Article.Id));
        var mentions = ImmutableArray.CreateBuilder<ArticleMention>(sorted.Sum(member => member.Entity.Mentions.Length));
        var articles = ImmutableArray.CreateBuilder<string>();
        for (int start = 0, end; start < sorted.Length; start = end)
        {
            var article = sorted[start].Article.Id;
            for (end = start + 1; end < sorted.Length && sorted[end].Article.Id == article; end++) { }

            articles.Add(article);
            mentions.AddRange(
                sorted[start..end]
                    .SelectMany(member => member.Entity.Mentions)
                    .OrderBy(mention => mention.Span)
                    .ThenBy(mention => mention.Text, StringComparer.Ordinal)
                    .Select(mention => new ArticleMention(article, mention.Span, mention.Text))
            );
        }

        return (mentions.DrainToImmutable(), articles.DrainToImmutable());
    }

    private static ImmutableArray<string> Aliases(IReadOnlyList<NodeMember> members, string name, HashSet<string> proper)
    {
        return
        [
            .. members
                .SelectMany(member =>
                    member.Entity.Aliases.Concat(proper.Count == 0 || proper.Contains(member.Entity.Name) ? [member.Entity.Name] : [])
                )
                .Where(alias => alias != name)
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];
    }
}
