using System.Collections.Immutable;
using Zindan.Core.Entities;
using Zindan.Core.Statements;
using Zindan.Resolution.Facts;
using Zindan.Resolution.Groups;
using Zindan.Resolution.Linking;
using Zindan.Resolution.Names;
using Zindan.Resolution.Places;
using Zindan.Resolution.Prisons;

namespace Zindan.Resolution.Events;

/// <summary>Takes from one article what is compared of an event.</summary>
internal static class EventProfiler
{
    private const int ShortestQuote = 24;

    /// <summary>The profile of an event of an article.</summary>
    /// <param name="entity">The event.</param>
    /// <param name="facts">The article.</param>
    /// <param name="company">The people without titles whom the article names.</param>
    public static EventProfile Of(Entity entity, ArticleFacts facts, ImmutableArray<string> company)
    {
        var attributes = (EventAttributes)entity.Attributes;
        var statements = facts.Towards(entity.Key);
        var places = facts
            .About(entity.Key)
            .Where(statement => statement.Type == StatementType.OccurredAt)
            .Select(statement => facts.Entity(statement.Object))
            .ToArray();
        var prisons = places
            .Where(place => place.Label == EntityLabel.Prison)
            .Concat(
                statements
                    .Where(statement => statement.Type == StatementType.TargetedIn)
                    .Select(statement => facts.Entity(statement.Subject))
                    .Where(target => target.Label == EntityLabel.Prison)
            )
            .DistinctBy(prison => prison.Key)
            .ToArray();
        var placeNames = places
            .Where(place => place.Label == EntityLabel.Place)
            .Select(place => place.Name)
            .Concat(prisons.Select(prison => ((PrisonAttributes)prison.Attributes).Place).OfType<string>())
            .Concat(attributes.Place is { } at ? [at] : [])
            .Distinct(StringComparer.Ordinal)
            .ToArray();
        var countries = placeNames.Select(facts.CountryOfPlace).OfType<string>().ToArray();
        return new EventProfile
        {
            Type = attributes.Type,
            When = attributes.When,
            Places = Sets.Of(placeNames.Where(PlaceKey.IsInCountry).Select(PlaceKey.Of)),
            Around = Regions.Around(placeNames, facts),
            IsInRegionOnly = placeNames.Where(PlaceKey.IsInCountry).All(name => Regions.IsRegion(name, facts)),
            PlaceNames = [.. placeNames],
            CountriesTold = facts.CountrySet,
            Countries = Sets.Of(
                countries.Length > 0 ? countries
                : facts.MainCountry is { } main ? [main]
                : []
            ),
            IsCountryStated = countries.Length > 0,
            Actors = Actors(statements, facts),
            Groups = Sets.Of(
                statements
                    .Where(statement => facts.Entity(statement.Subject).Label == EntityLabel.Group)
                    .Select(statement => GroupKey.Of(facts.Entity(statement.Subject), facts) is { } key ? $"{statement.Type} {key}" : null)
                    .OfType<string>()
            ),
            Counts = [.. statements.Select(statement => Count(statement, facts)).OfType<EventCount>()],
            Prisons = [.. prisons.SelectMany(prison => prison.Aliases.Prepend(prison.Name)).Select(PrisonName.Parse).OfType<PrisonName>()],
            AtPrison = prisons.Length > 0,
            Company = company,
            Cast = NewsOfOne.Cast(entity, prisons.Length > 0, facts),
            Name =
                entity.IsNamed && GroupNames.IsName(entity.Name) && entity.Name.Contains(' ', StringComparison.Ordinal)
                    ? NameFolding.Fold(entity.Name)
                    : null,
            Quotes =
            [
                .. statements
                    .Concat(facts.About(entity.Key))
                    .Where(statement => statement.Evidence.Quote.Length >= ShortestQuote)
                    .Select(statement => BlockKey.Hash(NameFolding.Fold(statement.Evidence.Quote)))
                    .Distinct()
                    .Order(),
            ],
            IsUnreal = statements.Length > 0 && statements.All(statement => statement.Stance > Stance.Attempted),
            IsSole =
                facts.Reading.Entities.Count(other => other.Attributes is EventAttributes { Type: var type } && type == attributes.Type)
                == 1,
            Article = facts.ArticleId,
            Published = facts.Reading.Article.Published,
        };
    }

    private static ImmutableArray<EventActor> Actors(ImmutableArray<Statement> statements, ArticleFacts facts) =>
        [
            .. statements
                .Select(statement => (statement.Type, Entity: facts.Entity(statement.Subject)))
                .Where(row => row.Entity.Label == EntityLabel.Person)
                .Select(row => new EventActor(
                    row.Type,
                    [
                        .. row
                            .Entity.Aliases.Prepend(row.Entity.Name)
                            .Select(PersonName.Parse)
                            .OfType<PersonName>()
                            .OrderByDescending(name => name.Tokens.Length)
                            .Take(3),
                    ]
                ))
                .Where(actor => !actor.Names.IsEmpty),
        ];

    private static EventCount? Count(Statement statement, ArticleFacts facts)
    {
        if (facts.Entity(statement.Subject).Attributes is not CohortAttributes cohort)
        {
            return null;
        }

        var count = statement.Count.IsUnknown ? cohort.Count : statement.Count;
        return count.IsUnknown ? null : new EventCount(statement.Type, cohort.Role, count);
    }
}
