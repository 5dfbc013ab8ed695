using Zindan.Core.Entities;
using Zindan.Core.Statements;
using Zindan.Resolution.Facts;
using Zindan.Resolution.Groups;

namespace Zindan.Resolution.Places;

/// <summary>Takes from one article what is compared of a place.</summary>
internal static class PlaceProfiler
{
    /// <summary>The profile of a place of an article.</summary>
    public static PlaceProfile Of(Entity entity, ArticleFacts facts)
    {
        var key = GroupNames.IsName(entity.Name) ? PlaceKey.Of(entity.Name) : null;
        var stated = facts
            .About(entity.Key)
            .Where(statement => statement.Type == StatementType.LocatedIn)
            .Select(statement => PlaceKey.CountryOf(facts.Entity(statement.Object).Name))
            .Append(((PlaceAttributes)entity.Attributes).Country is { } country ? PlaceKey.CountryOf(country) ?? country : null)
            .OfType<string>();
        return new PlaceProfile(string.IsNullOrEmpty(key) ? null : key, Sets.Of(stated.Where(name => name != key)));
    }
}
