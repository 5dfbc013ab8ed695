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
        return new ResolvedEntity
        {
            Id = members[0].Entity.Key,
            MemberIds = [.. members.Select(member => member.Entity.Key)],
            Name = name,
            IsNamed = rename is not null || proper.Count > 0,
            Aliases = Aliases(members, name, proper),
            Attributes = AttributeMerging.Merge(members),
            Mentions =
            [
                .. members
                    .SelectMany(member =>
                        member.Entity.Mentions.Select(mention => new ArticleMention(member.Article.Id, mention.Span, mention.Text))
                    )
                    .OrderBy(mention => mention.ArticleId, StringComparer.Ordinal)
                    .ThenBy(mention => mention.Span),
            ],
            Articles = [.. members.Select(member => member.Article.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
        };
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
