using System.Collections.Immutable;
using Zindan.Core.Entities;
using Zindan.Core.Statements;
using Zindan.Resolution.Facts;
using Zindan.Resolution.Groups;
using Zindan.Resolution.Names;
using Zindan.Resolution.Places;

namespace Zindan.Resolution.Prisons;

/// <summary>Takes from one article what is compared of a place of detention.</summary>
internal static class PrisonProfiler
{
    /// <summary>The profile of a prison of an article.</summary>
    public static PrisonProfile Of(Entity entity, ArticleFacts facts)
    {
        var attributes = (PrisonAttributes)entity.Attributes;
        var located = facts
            .About(entity.Key)
            .Where(statement => statement.Type == StatementType.LocatedIn)
            .Select(statement => facts.Entity(statement.Object).Name)
            .Concat(attributes.Place is { } place ? [place] : [])
            .ToArray();
        var countries = located.Select(facts.CountryOfPlace).OfType<string>().ToArray();
        var names = Names(entity, facts);
        return new PrisonProfile
        {
            Names = names,
            Kinds = PrisonKind.Of(
                entity.Aliases.Prepend(entity.Name).Concat(names.IsEmpty ? entity.Mentions.Select(mention => mention.Text) : [])
            ),
            Places = Sets.Of(
                located.Where(name => PlaceKey.CountryOf(name) is not { } country || PlaceKey.Of(name) != country).Select(PlaceKey.Of)
            ),
            Countries = Sets.Of(
                countries.Length > 0 ? countries
                : facts.MainCountry is { } main ? [main]
                : []
            ),
            IsCountryStated = countries.Length > 0,
            Operators = Sets.Of(
                facts
                    .About(entity.Key)
                    .Where(statement => statement.Type == StatementType.RunBy)
                    .Select(statement => GroupKey.Of(facts.Entity(statement.Object), facts))
                    .OfType<string>()
            ),
            Articles = facts.ArticleSet,
        };
    }

    /// <summary>The keys of breaks, riots and attacks at a prison which the article places at no other prison.</summary>
    public static ImmutableArray<string> EventKeys(Entity entity, ArticleFacts facts) =>
        [
            .. HappenedAt(entity, facts)
                .Where(key => facts.About(key).Count(statement => IsAtPrison(statement, facts)) <= 1)
                .Order(StringComparer.Ordinal),
        ];

    /// <summary>The names, and what mentions add to a description ("the detention facility at X"), unless X is but the place.</summary>
    private static ImmutableArray<PrisonName> Names(Entity entity, ArticleFacts facts)
    {
        var names = entity.Aliases.Prepend(entity.Name).Select(PrisonName.Parse).OfType<PrisonName>().ToArray();
        if (names.Length == 0)
        {
            var places = facts
                .Reading.Entities.Where(other => other.Label is EntityLabel.Place or EntityLabel.Group)
                .SelectMany(other => other.Mentions.Select(mention => mention.Text).Append(other.Name))
                .SelectMany(name => NameFolding.Fold(name).Split(' '))
                .ToHashSet(StringComparer.Ordinal);
            names =
            [
                .. entity
                    .Mentions.Select(mention => PrisonName.Parse(mention.Text))
                    .OfType<PrisonName>()
                    .Where(name => name.Tokens.All(token => !places.Contains(token.Text) && CountryLexicon.Of(token.Text) is null)),
            ];
        }

        return [.. names.DistinctBy(name => (name.Text, name.Number))];
    }

    private static IEnumerable<string> HappenedAt(Entity entity, ArticleFacts facts)
    {
        var direct = facts
            .Towards(entity.Key)
            .Where(statement => statement.Type == StatementType.OccurredAt)
            .Select(statement => statement.Subject);
        var targeted = facts
            .About(entity.Key)
            .Where(statement => statement.Type == StatementType.TargetedIn)
            .Select(statement => statement.Object);
        return direct.Concat(targeted).Distinct(StringComparer.Ordinal).Where(key => IsOfPrisons(facts.Entity(key)));
    }

    private static bool IsAtPrison(Statement statement, ArticleFacts facts) =>
        statement.Type == StatementType.OccurredAt && facts.Entity(statement.Object).Label == EntityLabel.Prison;

    private static bool IsOfPrisons(Entity entity) =>
        entity.Attributes is EventAttributes { Type: EventType.PrisonBreak or EventType.Riot or EventType.Attack };
}
