using Zindan.Core.Entities;
using Zindan.Core.Json;
using Zindan.Core.Resolved;

namespace Zindan.Output;

/// <summary>What is known of an entity beyond its name, as one line.</summary>
public static class EntityWording
{
    /// <summary>"also Ziyoev · commander · aged 49"; empty where only the name is known.</summary>
    public static string Details(string name, IEnumerable<string> aliases, EntityAttributes attributes)
    {
        var also = aliases.Select(Printable.Line).Where(alias => alias.Length > 0).ToArray();
        return Join([also.Length == 0 ? null : "also " + Wording.List(also), .. Known(name, attributes)]);
    }

    /// <summary>The heading under which entities of a label stand.</summary>
    public static string Heading(EntityLabel label) =>
        label switch
        {
            EntityLabel.Person => "People",
            EntityLabel.Group => "Groups",
            EntityLabel.Cohort => "Unnamed people",
            EntityLabel.Prison => "Prisons",
            EntityLabel.Event => "Events",
            EntityLabel.Place => "Places",
            _ => ContractNames.Of(label),
        };

    /// <summary>A type of event in words: "prison break".</summary>
    public static string Of(EventType type) =>
        type switch
        {
            EventType.PrisonBreak => "prison break",
            EventType.SecurityOperation => "security operation",
            EventType.PersonnelChange => "change of personnel",
            _ => ContractNames.Of(type).ToLowerInvariant(),
        };

    /// <summary>An event of one article by its kind and the word it is told by: "trial (sentenced)"; the word alone where it says the kind itself.</summary>
    public static string Event(string name, EventType type)
    {
        var (kind, told) = (Of(type), Printable.Line(name));
        return told.Contains(kind, StringComparison.OrdinalIgnoreCase) || kind.Contains(told, StringComparison.OrdinalIgnoreCase)
            ? told
            : $"{kind} ({told.Replace(" (", ", ", StringComparison.Ordinal).TrimEnd(')')})";
    }

    /// <summary>A prison by its name; one without a name by its description and its place, where that is known.</summary>
    public static string Prison(ResolvedEntity prison, ResolvedEntity? place)
    {
        var where = place?.Name ?? ((PrisonAttributes)prison.Attributes).Place;
        return prison.IsNamed || where is null || Says(prison.Name, where) || place?.Aliases.Any(other => Says(prison.Name, other)) == true
            ? prison.Name
            : $"{prison.Name} in {where}";
    }

    private static bool Says(string name, string place) => name.Contains(place, StringComparison.OrdinalIgnoreCase);

    /// <summary>What an event was: "prison break, Sarposa prison, 13 June 2008"; by its name where neither place nor time is known.</summary>
    public static string Event(ResolvedEntity @event, ResolvedEntity? place)
    {
        var attributes = (EventAttributes)@event.Attributes;
        var parts = new[] { place is null ? attributes.Place : place.Name, BoundsWording.Of(attributes.When) };
        var known = parts.Where(part => !string.IsNullOrEmpty(part)).ToArray();
        return known.Length == 0 ? @event.Name : string.Join(", ", known.Prepend(Of(attributes.Type)));
    }

    /// <summary>The parts that say something, with dots between them.</summary>
    public static string Join(IEnumerable<string?> parts) => string.Join(" · ", parts.Where(part => !string.IsNullOrEmpty(part)));

    private static IEnumerable<string?> Known(string name, EntityAttributes attributes) =>
        attributes switch
        {
            PersonAttributes person =>
            [
                .. person.Titles.Select(Printable.Line),
                person.Age is { } age ? $"aged {age}" : null,
                Text(person.Nationality),
                person.Sentence is { } sentence ? "sentence: " + Printable.Line(sentence) : null,
                Other(name, person.Description),
            ],
            GroupAttributes group => [group.Kind == GroupKind.Other ? null : ContractNames.Of(group.Kind), Text(group.Country)],
            CohortAttributes cohort => [Other(name, cohort.Description), Number(name, cohort)],
            PrisonAttributes prison => [Text(prison.Security), Text(prison.Place)],
            EventAttributes @event => [BoundsWording.Of(@event.When), Text(@event.Place)],
            PlaceAttributes place => [place.Kind is { } kind ? ContractNames.Of(kind) : null, Other(name, place.Country)],
            _ => [],
        };

    // "25 inmates" need not be told to be 25.
    private static string? Number(string name, CohortAttributes cohort)
    {
        var count = BoundsWording.Of(cohort.Count);
        return count.Length == 0 || name.Contains(count, StringComparison.OrdinalIgnoreCase) ? null : count;
    }

    private static string? Text(string? text) => text is null ? null : Printable.Line(text);

    private static string? Other(string name, string? text) =>
        text is null || string.Equals(name, text, StringComparison.OrdinalIgnoreCase) ? null : Printable.Line(text);
}
