using System.Globalization;
using Zindan.Core.Entities;
using Zindan.Core.Resolved;

namespace Zindan.Core.Json;

/// <summary>The properties of a node beyond its name, by the names of the contract. JSON, tables and the database all take them from here.</summary>
public static class AttributeProperties
{
    /// <summary>Names and values in a fixed order; values are <see cref="string"/>, <see cref="int"/> or lists of <see cref="string"/>, never null or empty.</summary>
    public static IEnumerable<KeyValuePair<string, object>> Of(EntityAttributes attributes, EventFigures? figures = null)
    {
        var given = attributes switch
        {
            PersonAttributes person =>
            [
                ("description", person.Description),
                ("role", person.Role),
                ("titles", List(person.Titles)),
                ("age", person.Age),
                ("nationality", person.Nationality),
                ("sentence", person.Sentence),
            ],
            GroupAttributes group => [("kind", ContractNames.Of(group.Kind)), ("country", group.Country)],
            CohortAttributes cohort =>
            [
                ("description", cohort.Description),
                ("role", cohort.Role),
                ("low", cohort.Count.Low),
                ("high", cohort.Count.High),
            ],
            PrisonAttributes prison => [("security", prison.Security), ("place", prison.Place)],
            EventAttributes @event =>
            [
                ("type", ContractNames.Of(@event.Type)),
                ("earliest", Day(@event.When.Earliest)),
                ("latest", Day(@event.When.Latest)),
                ("place", @event.Place),
            ],
            PlaceAttributes place => new (string, object?)[]
            {
                ("kind", place.Kind is { } kind ? ContractNames.Of(kind) : null),
                ("country", place.Country),
            },
            _ => throw new ArgumentException($"No properties are known of {attributes.GetType().Name}", nameof(attributes)),
        };
        return given
            .Concat(Figures(figures))
            .Where(property => property.Item2 is not null)
            .Select(property => KeyValuePair.Create(property.Item1, property.Item2!));
    }

    /// <summary>A day as the contract writes it, <c>yyyy-MM-dd</c>.</summary>
    public static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static IReadOnlyList<string>? List(IReadOnlyList<string> texts) => texts.Count == 0 ? null : texts;

    private static IEnumerable<(string, object?)> Figures(EventFigures? figures)
    {
        if (figures is null)
        {
            yield break;
        }

        foreach (var (kind, estimate) in figures.Estimates)
        {
            var name = kind.ToString().ToLowerInvariant();
            yield return (name + "Low", estimate.Low);
            yield return (name + "Best", estimate.Best);
            yield return (name + "High", estimate.High);
        }

        yield return ("disputed", List([.. figures.Disputed.Select(kind => kind.ToString().ToLowerInvariant())]));
    }
}
