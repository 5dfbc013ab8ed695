using Zindan.Core.Entities;
using Zindan.Extraction.Lexicon;
using Zindan.Language.Documents;
using Zindan.Language.Masks;
using Zindan.Language.Masks.Names;

namespace Zindan.Extraction.Participants;

/// <summary>Joins the ways in which one article calls one body of a state: "Ministry of the Interior of X", "the X Interior Ministry", "interior ministry".</summary>
internal sealed class StateBodyJoiner(ParticipantMap map, ExtractionLexicon lexicon)
{
    private readonly Dictionary<string, string> _origins = Origins(map.Document);

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
            .Where(word => !lexicon.Words.Contains("body-filler", word) && !_origins.ContainsKey(word))
            .Order(StringComparer.Ordinal)
            .ToList();
        return words.Count >= 2 && words.Any(word => lexicon.Groups.ClassOf(word) is "state" or "military")
            ? string.Join(' ', words)
            : null;
    }

    private string? CountryOf(Participant group) =>
        Words(string.Join(' ', group.Names.Append(group.Description ?? "")))
            .Select(word => _origins.GetValueOrDefault(word))
            .FirstOrDefault(country => country is not null);

    // The words of countries and nationalities in the article, those inside names too ("the Kenyan Interior Ministry"), with the country.
    private static Dictionary<string, string> Origins(Document document)
    {
        var origins = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var sentence in document.Sentences)
        {
            var window = new TokenWindow(document, sentence.Tokens);
            for (var token = sentence.Tokens.Start; token < sentence.Tokens.End; token++)
            {
                if (
                    (NameLexicon.English.Nationalities.Find(window, token) ?? NameLexicon.English.Countries.Find(window, token))
                    is var (end, country)
                )
                {
                    foreach (var word in Words(document.SpanOf(new TokenRange(token, end)).Of(document.Text)))
                    {
                        origins.TryAdd(word, country);
                    }
                }
            }
        }

        foreach (var place in document.Names.Where(name => name.Type == NameType.Place))
        {
            var name = place.Span.Of(document.Text);
            foreach (var word in Words(name))
            {
                origins.TryAdd(word, name);
            }
        }

        return origins;
    }

    private static string[] Words(string name) =>
        name.ToLowerInvariant().Split([' ', '-', '’', '\'', ','], StringSplitOptions.RemoveEmptyEntries);
}
