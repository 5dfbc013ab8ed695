using Zindan.Core.Entities;
using Zindan.Extraction.Lexicon;

namespace Zindan.Extraction.Participants;

/// <summary>Joins the ways in which one article calls one body of a state: "Ministry of the Interior of X", "the X Interior Ministry", "interior ministry".</summary>
internal sealed class StateBodyJoiner(ParticipantMap map, ExtractionLexicon lexicon)
{
    private readonly HashSet<string> _origins = Origins(map);

    /// <summary>Joins bodies whose names have the same words, where no country speaks against it.</summary>
    public void Join()
    {
        var bodies = map
            .All.Where(group => group is { Label: EntityLabel.Group, Kind: GroupKind.State or GroupKind.Military })
            .Select(group => (Group: group, Key: KeyOf(group), Country: CountryOf(group)))
            .Where(body => body.Key is not null)
            .ToLookup(body => body.Key!, StringComparer.Ordinal);
        foreach (var same in bodies)
        {
            var countries = same.Select(body => body.Country).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
            if (countries.Count > 1)
            {
                continue;
            }

            var first = same.First().Group;
            foreach (var (group, _, _) in same.Skip(1))
            {
                first = map.Merge(first, group);
            }
        }
    }

    // The words of the name but for country, article and preposition, sorted; null where too little is left to know it by.
    private string? KeyOf(Participant group)
    {
        var name = group.Names.Count > 0 ? group.Names[0] : group.Role ?? "";
        var words = Words(name)
            .Where(word => !lexicon.Words.Contains("body-filler", word) && !_origins.Contains(word))
            .Order(StringComparer.Ordinal)
            .ToList();
        return words.Count >= 2 && words.Any(word => lexicon.Groups.ClassOf(word) is "state" or "military")
            ? string.Join(' ', words)
            : null;
    }

    private string? CountryOf(Participant group)
    {
        var words = Words(string.Join(' ', group.Names.Append(group.Description ?? ""))).ToHashSet(StringComparer.Ordinal);
        return map.Document.Nationalities.FirstOrDefault(nationality =>
                Words(nationality.Span.Of(map.Document.Text)).All(words.Contains)
            )?.Country
            ?? map.Document.Nationalities.FirstOrDefault(nationality => words.Contains(nationality.Country.ToLowerInvariant()))?.Country
            ?? map.All.FirstOrDefault(place =>
                    place.Label == EntityLabel.Place && place.Names.Any(name => words.Contains(name.ToLowerInvariant()))
                )
                ?.Names[0];
    }

    private static HashSet<string> Origins(ParticipantMap map) =>
        map
            .Document.Nationalities.SelectMany(nationality =>
                Words(nationality.Span.Of(map.Document.Text)).Append(nationality.Country.ToLowerInvariant())
            )
            .Concat(map.All.Where(place => place.Label == EntityLabel.Place).SelectMany(place => place.Names).SelectMany(Words))
            .ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<string> Words(string name) =>
        name.ToLowerInvariant().Split([' ', '-', '’', '\'', ','], StringSplitOptions.RemoveEmptyEntries);
}
