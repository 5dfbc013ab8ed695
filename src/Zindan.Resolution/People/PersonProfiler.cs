using System.Collections.Immutable;
using Zindan.Core.Entities;
using Zindan.Core.Statements;
using Zindan.Resolution.Facts;
using Zindan.Resolution.Groups;
using Zindan.Resolution.Names;
using Zindan.Resolution.Places;

namespace Zindan.Resolution.People;

/// <summary>Takes from one article what is compared of a person.</summary>
internal static class PersonProfiler
{
    /// <summary>The profile of a person of an article.</summary>
    /// <param name="entity">The person.</param>
    /// <param name="facts">The article.</param>
    /// <param name="company">Whom the article names.</param>
    public static PersonProfile Of(Entity entity, ArticleFacts facts, Company company)
    {
        var attributes = (PersonAttributes)entity.Attributes;
        var names = entity
            .Aliases.Prepend(entity.Name)
            .Select(PersonName.Parse)
            .OfType<PersonName>()
            .DistinctBy(name => name.Folded, StringComparer.Ordinal)
            .OrderByDescending(name => name.IsFull)
            .ThenByDescending(name => name.Tokens.Length)
            .ThenBy(name => name.Folded, StringComparer.Ordinal)
            .ToImmutableArray();
        var related = facts
            .About(entity.Key)
            .Concat(facts.Towards(entity.Key))
            .Where(statement => statement.Type == StatementType.RelatedTo)
            .ToArray();
        var (died, acted) = LifeDates.Of(entity.Key, facts);
        return new PersonProfile
        {
            Died = died,
            LastActed = acted,
            FirstTold = facts.Reading.Article.Published,
            LastTold = facts.Reading.Article.Published,
            Names = names,
            Titles = Titles(entity, attributes, names),
            Nationalities = Sets.Of(
                attributes.Nationality is { } nationality ? [PlaceKey.CountryOf(nationality) ?? NameFolding.Fold(nationality)] : []
            ),
            Born = attributes.Age is { } age && facts.Reading.Article.Published is { } published ? BirthYears.Of(age, published) : null,
            Countries = facts.CountrySet,
            Groups = Sets.Of(
                facts
                    .About(entity.Key)
                    .Where(statement => statement.Type == StatementType.AffiliatedWith)
                    .Select(statement => GroupKey.Of(facts.Entity(statement.Object), facts))
                    .OfType<string>()
            ),
            KinKeys = Sets.Of(related.Select(statement => Other(statement, entity.Key))),
            KinNames = Sets.Of(related.SelectMany(statement => KinNames(facts.Entity(Other(statement, entity.Key))))),
            Company = company.Of(entity, names),
            Members = Sets.Of([entity.Key]),
            Articles = facts.ArticleSet,
        };
    }

    /// <summary>What a person is to each person of the article they are related to, by the cluster of the other; what kin nobody says is left out.</summary>
    public static ImmutableArray<string> KinOf(string key, ArticleFacts facts, Func<string, string> clusterOf) =>
        Sets.Of(
            facts
                .About(key)
                .Where(statement => IsKinship(statement, facts))
                .Select(statement => $"{statement.Role} of|{clusterOf(statement.Object)}")
                .Concat(
                    facts
                        .Towards(key)
                        .Where(statement => IsKinship(statement, facts))
                        .Select(statement => $"has {statement.Role}|{clusterOf(statement.Subject)}")
                )
        );

    /// <summary>The keys of those to whom the article says that a person is kin.</summary>
    public static IEnumerable<string> KinKeys(string key, ArticleFacts facts) =>
        facts
            .About(key)
            .Concat(facts.Towards(key))
            .Where(statement => IsKinship(statement, facts))
            .Select(statement => Other(statement, key));

    private static bool IsKinship(Statement statement, ArticleFacts facts) =>
        statement is { Type: StatementType.RelatedTo, Role: not null, Stance: <= Stance.Attempted }
        && facts.Entity(statement.Subject).Label == EntityLabel.Person
        && facts.Entity(statement.Object).Label == EntityLabel.Person;

    private static string Other(Statement statement, string key) => statement.Subject == key ? statement.Object : statement.Subject;

    private static IEnumerable<string> KinNames(Entity kin) =>
        kin.Aliases.Prepend(kin.Name).Select(PersonName.Parse).OfType<PersonName>().Take(1).Select(name => name.Tokens[0].Key);

    private static ImmutableArray<string> Titles(Entity entity, PersonAttributes attributes, ImmutableArray<PersonName> names)
    {
        var before = entity
            .Mentions.Select(mention => NameFolding.Fold(mention.Text))
            .SelectMany(text => names.Select(name => Prefix(text, name.Folded)))
            .OfType<string>();
        return Sets.Of(attributes.Titles.Select(NameFolding.Fold).Concat(before).Select(PersonTitle.Of).OfType<string>());
    }

    private static string? Prefix(string text, string name)
    {
        var at = text.IndexOf(name, StringComparison.Ordinal);
        return at > 1 ? text[..(at - 1)] : null;
    }
}
