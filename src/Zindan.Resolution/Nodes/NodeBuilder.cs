using System.Collections.Immutable;
using Zindan.Core.Entities;
using Zindan.Core.Resolved;
using Zindan.Resolution.Nodes.Tallies;

namespace Zindan.Resolution.Nodes;

/// <summary>Makes one node of its members: names, attributes, mentions. What members agree on most goes first; ties go to the ordinally smaller.</summary>
internal static class NodeBuilder
{
    /// <summary>The node of these members, which are sorted by key as the keys are.</summary>
    public static ResolvedEntity Build(ImmutableArray<string> keys, NodeMember[] members, NodeTally tally, string? rename)
    {
        NodeMember[] sorted = [.. members];
        Array.Sort(sorted, ByArticle);
        var attributes = members.Length == 1 ? members[0].Entity.Attributes : tally.Attributes();
        return Of(keys, tally, attributes, rename) with { Mentions = MentionsOf(sorted), Articles = ArticlesOf(sorted) };
    }

    /// <summary>The node that another one becomes.</summary>
    /// <param name="before">What it was.</param>
    /// <param name="keys">All its members now, sorted; at least two.</param>
    /// <param name="tally">What they say.</param>
    /// <param name="articles">The articles in which members came or went.</param>
    /// <param name="members">The members that it has in those articles now.</param>
    /// <param name="rename">The name that a ruling gives it, or null.</param>
    public static ResolvedEntity Change(
        ResolvedEntity before,
        ImmutableArray<string> keys,
        NodeTally tally,
        IReadOnlySet<string> articles,
        IEnumerable<NodeMember> members,
        string? rename
    )
    {
        NodeMember[] sorted = [.. members];
        Array.Sort(sorted, ByArticle);
        return Of(keys, tally, tally.Attributes(), rename) with
        {
            Mentions = SortedArray.Change(before.Mentions, articles, MentionsOf(sorted), mention => mention.ArticleId),
            Articles = SortedArray.Change(before.Articles, articles, ArticlesOf(sorted), article => article),
        };
    }

    private static ResolvedEntity Of(ImmutableArray<string> keys, NodeTally tally, EntityAttributes attributes, string? rename)
    {
        var names = tally.Names.ToArray();
        var name = rename ?? NodeName.Choose(tally.Label, names);
        var isProper = names.Any(one => one.IsProper);
        return new ResolvedEntity
        {
            Id = keys[0],
            MemberIds = keys,
            Name = name,
            IsNamed = rename is not null || isProper,
            Aliases =
            [
                .. names
                    .Where(one => one.IsProper || !isProper)
                    .Select(one => one.Name)
                    .Concat(tally.Aliases)
                    .Where(alias => alias != name)
                    .Distinct(StringComparer.Ordinal)
                    .Order(StringComparer.Ordinal),
            ],
            Attributes = attributes,
        };
    }

    private static int ByArticle(NodeMember left, NodeMember right) => string.CompareOrdinal(left.Article.Id, right.Article.Id);

    private static ImmutableArray<string> ArticlesOf(NodeMember[] sorted)
    {
        var articles = ImmutableArray.CreateBuilder<string>();
        foreach (var member in sorted)
        {
            if (articles.Count == 0 || articles[^1] != member.Article.Id)
            {
                articles.Add(member.Article.Id);
            }
        }

        return articles.DrainToImmutable();
    }

    private static ImmutableArray<ArticleMention> MentionsOf(NodeMember[] sorted)
    {
        var mentions = ImmutableArray.CreateBuilder<ArticleMention>(sorted.Sum(member => member.Entity.Mentions.Length));
        for (int start = 0, end; start < sorted.Length; start = end)
        {
            var article = sorted[start].Article.Id;
            for (end = start + 1; end < sorted.Length && sorted[end].Article.Id == article; end++) { }

            mentions.AddRange(
                sorted[start..end]
                    .SelectMany(member => member.Entity.Mentions)
                    .OrderBy(mention => mention.Span)
                    .ThenBy(mention => mention.Text, StringComparer.Ordinal)
                    .Select(mention => new ArticleMention(article, mention.Span, mention.Text))
            );
        }

        return mentions.DrainToImmutable();
    }
}
