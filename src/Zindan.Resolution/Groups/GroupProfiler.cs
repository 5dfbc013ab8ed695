using System.Collections.Immutable;
using Zindan.Core.Entities;
using Zindan.Core.Statements;
using Zindan.Resolution.Facts;
using Zindan.Resolution.Names;
using Zindan.Resolution.Places;

namespace Zindan.Resolution.Groups;

/// <summary>Takes from one article what is compared of an organisation.</summary>
internal static class GroupProfiler
{
    /// <summary>The profile of a group of an article.</summary>
    public static GroupProfile Of(Entity entity, ArticleFacts facts)
    {
        var attributes = (GroupAttributes)entity.Attributes;
        ImmutableArray<OrganisationName> names =
        [
            .. GroupKey.FullNames(entity).Where(name => GroupNames.IsName(name) && !GroupKey.IsBody(name)).Select(OrganisationName.Parse),
        ];
        var isPlain =
            names.Length > 0
            && names.All(name => name.Words.Length > 1 && name.IsGeneric)
            && !GroupKey.FullNames(entity).Any(GroupKey.IsKnown);
        return new GroupProfile
        {
            Keys = Sets.Of(GroupKey.All(entity, facts)),
            Names = names,
            Scenes = isPlain && facts.MainCountry is { } main ? Sets.Of([main]) : Sets.Empty,
            Around = isPlain ? facts.CountrySet : Sets.Empty,
            Kind = attributes.Kind,
            Countries = Sets.Of(Country(attributes, entity) is { } country ? [country] : []),
            People =
            [
                .. facts
                    .Towards(entity.Key)
                    .Where(statement => statement.Type == StatementType.AffiliatedWith)
                    .Select(statement => facts.Entity(statement.Subject))
                    .Where(member => member.Label == EntityLabel.Person)
                    .Select(member => PersonName.Parse(member.Name))
                    .OfType<PersonName>(),
            ],
            Articles = facts.ArticleSet,
        };
    }

    private static string? Country(GroupAttributes attributes, Entity entity) =>
        attributes.Country is { } country ? PlaceKey.CountryOf(country) ?? country : CountryLexicon.InPhrase(NameFolding.Fold(entity.Name));
}
