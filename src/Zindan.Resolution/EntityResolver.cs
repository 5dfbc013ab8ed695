using System.Collections.Immutable;
using Zindan.Core.Entities;
using Zindan.Core.Readings;
using Zindan.Core.Resolved;
using Zindan.Core.Rulings;
using Zindan.Resolution.Names;

namespace Zindan.Resolution;

/// <summary>Decides which entities of different articles are one in the world. A pure function of the set of readings and the rulings.</summary>
public sealed class EntityResolver
{
    private readonly Func<string, string> _fold;

    private EntityResolver(string version, Func<string, string> fold)
    {
        Version = version;
        _fold = fold;
    }

    /// <summary>Names the rules; it changes with every change of what they decide.</summary>
    public string Version { get; }

    /// <summary>A resolver with the rules and name data that come with it.</summary>
    public static EntityResolver Create() => new("1", NameFolding.Fold);

    /// <summary>Joins what is the same across readings. The order of the readings changes nothing; that of the rulings only which later one wins.</summary>
    public ResolvedCorpus Resolve(IReadOnlyCollection<Reading> readings, IReadOnlyList<Ruling> rulings)
    {
        ArgumentNullException.ThrowIfNull(readings);
        ArgumentNullException.ThrowIfNull(rulings);
        var members = readings.SelectMany(reading => reading.Entities.Select(entity => (reading.Article, Entity: entity)));
        var entities = members
            .GroupBy(member => Sameness(member.Entity), StringComparer.Ordinal)
            .Select(group => Node([.. group.OrderBy(member => member.Entity.Key, StringComparer.Ordinal)]))
            .OrderBy(node => node.Id, StringComparer.Ordinal);
        return new ResolvedCorpus { Entities = [.. entities] };
    }

    private string Sameness(Entity entity) =>
        entity.IsNamed && entity.Label is not (EntityLabel.Event or EntityLabel.Cohort)
            ? entity.Label + ":" + _fold(entity.Name)
            : entity.Key;

    private static ResolvedEntity Node(ImmutableArray<(Core.Articles.ArticleHeader Article, Entity Entity)> members)
    {
        var first = members[0].Entity;
        return new ResolvedEntity
        {
            Id = first.Key,
            MemberIds = [.. members.Select(member => member.Entity.Key)],
            Name = first.Name,
            IsNamed = first.IsNamed,
            Aliases =
            [
                .. members
                    .SelectMany(member => member.Entity.Aliases.Append(member.Entity.Name))
                    .Where(name => name != first.Name)
                    .Distinct(StringComparer.Ordinal)
                    .Order(StringComparer.Ordinal),
            ],
            Attributes = first.Attributes,
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
}
