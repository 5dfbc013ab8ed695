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
        return new ResolvedEntity
        {
            Id = members[0].Entity.Key,
            MemberIds = [.. members.Select(member => member.Entity.Key)],
            Name = name,
            IsNamed = rename is not null || members.Any(member => NodeName.IsProper(member.Entity)),
            Aliases = Aliases(members, name),
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

    private static ImmutableArray<string> Aliases(IReadOnlyList<NodeMember> members, string name)
    {
        var named = members.Any(member => NodeName.IsProper(member.Entity));
        return
        [
            .. members
                .SelectMany(member => member.Entity.Aliases.Concat(!named || NodeName.IsProper(member.Entity) ? [member.Entity.Name] : []))
                .Where(alias => alias != name)
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];
    }
}
