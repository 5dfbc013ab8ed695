using System.Collections.Immutable;
using Zindan.Core.Entities;
using Zindan.Core.Statements;
using Zindan.Resolution.Facts;
using Zindan.Resolution.Names;

namespace Zindan.Resolution.Places;

/// <summary>Which places of an article lie in which: a town and its province are no two places.</summary>
internal static class Regions
{
    private const int MostSteps = 3;

    /// <summary>Keys of the parts of a country in which the article says that places lie.</summary>
    public static ImmutableArray<string> Around(IReadOnlyList<string> names, ArticleFacts facts)
    {
        var around = new List<string>();
        var inner = names.Select(name => Place(name, facts)).OfType<Entity>().ToArray();
        for (var step = 0; step < MostSteps && inner.Length > 0; step++)
        {
            inner =
            [
                .. inner
                    .SelectMany(place => facts.About(place.Key))
                    .Where(statement => statement.Type == StatementType.LocatedIn && statement.Stance <= Stance.Claimed)
                    .Select(statement => facts.Entity(statement.Object))
                    .Where(place => place.Label == EntityLabel.Place && PlaceKey.IsInCountry(place.Name)),
            ];
            around.AddRange(inner.Select(place => PlaceKey.Of(place.Name)));
        }

        return Sets.Of(around);
    }

    /// <summary>Whether a place is a part of a country by its name or by what the article knows of it.</summary>
    public static bool IsRegion(string name, ArticleFacts facts) =>
        NameFolding.Fold(name).Split(' ')[^1]
            is "state"
                or "province"
                or "region"
                or "district"
                or "county"
                or "oblast"
                or "governorate"
                or "department"
                or "valley"
        || Place(name, facts) is { Attributes: PlaceAttributes { Kind: PlaceKind.Region or PlaceKind.Country } };

    private static Entity? Place(string name, ArticleFacts facts) =>
        facts.Reading.Entities.FirstOrDefault(entity => entity.Label == EntityLabel.Place && entity.Name == name);
}
