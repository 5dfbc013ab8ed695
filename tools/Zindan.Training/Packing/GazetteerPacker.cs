using System.Text.Json;
using Zindan.Language.Models;
using Zindan.Language.Naming;
using Zindan.Training.Corpora;

namespace Zindan.Training.Packing;

/// <summary>Packs the lists of names and places into the typer's gazetteer.</summary>
public static class GazetteerPacker
{
    private const int ShortestPhrase = 2;

    /// <summary>Writes the gazetteer.</summary>
    public static void Write(CorpusFolder corpora, WordClusters clusters, Stream stream)
    {
        var kinds = new SortedDictionary<uint, GazetteerKinds>();
        foreach (var (phrase, kind) in Phrases(corpora))
        {
            var words = Tokens(phrase);
            if (phrase.Length < ShortestPhrase || words.Length is 0 or > NameGazetteer.LongestPhrase)
            {
                continue;
            }
            var hash = words.Aggregate(0UL, (hash, word) => NameGazetteer.Extend(hash, WordFeatures.Of(word, clusters).Lower));
            var key = FeatureWeights.Key(hash);
            kinds[key] = kinds.GetValueOrDefault(key) | kind;
        }
        using var writer = new ModelWriter(stream, ModelHeaders.Gazetteer);
        writer.WriteAscending([.. kinds.Keys]);
        writer.WriteArray<byte>([.. kinds.Values.Select(kind => (byte)kind)]);
    }

    private static IEnumerable<(string Phrase, GazetteerKinds Kind)> Phrases(CorpusFolder corpora)
    {
        foreach (var line in CorpusFile.ReadLines(corpora.In("gazetteers", "world-cities.csv")).Skip(1))
        {
            var columns = Csv.Split(line);
            yield return (columns[0], GazetteerKinds.City);
            yield return (columns[2], GazetteerKinds.Region);
        }
        using var regions = JsonDocument.Parse(CorpusFile.Open(corpora.In("gazetteers", "geonames-admin1.json")));
        foreach (var region in regions.RootElement.EnumerateArray())
        {
            yield return (region.GetProperty("name").GetString() ?? "", GazetteerKinds.Region);
        }
        string[]? header = null;
        foreach (var line in CorpusFile.ReadLines(corpora.In("gazetteers", "country-codes.csv")))
        {
            var columns = Csv.Split(line.TrimStart('\uFEFF'));
            if (header is null)
            {
                header = columns;
                continue;
            }
            foreach (var name in new[] { "UNTERM English Short", "UNTERM English Formal", "official_name_en", "CLDR display name" })
            {
                yield return (Bare(columns[Array.IndexOf(header, name)]), GazetteerKinds.Country);
            }
            yield return (columns[Array.IndexOf(header, "Capital")], GazetteerKinds.City);
        }
        foreach (
            var (file, column, kind) in new[]
            {
                ("common-forenames-by-country.csv", 11, GazetteerKinds.GivenName),
                ("common-surnames-by-country.csv", 5, GazetteerKinds.FamilyName),
            }
        )
        {
            foreach (var line in CorpusFile.ReadLines(corpora.In("names", "popular", file)).Skip(1))
            {
                yield return (Csv.Split(line)[column], kind);
            }
        }
        foreach (var (folder, kind) in new[] { ("first names", GazetteerKinds.GivenName), ("surnames", GazetteerKinds.FamilyName) })
        {
            foreach (var line in CorpusFile.ReadLines(corpora.In("names", "smashew", "NamesDatabases", folder, "all.txt")))
            {
                yield return (line.Trim('\uFEFF', ' '), kind);
            }
        }
    }

    private static string Bare(string country)
    {
        var bracket = country.IndexOf('(', StringComparison.Ordinal);
        var name = (bracket < 0 ? country : country[..bracket]).Trim();
        return name.StartsWith("the ", StringComparison.Ordinal) ? name[4..] : name;
    }

    /// <summary>Cuts a phrase as the treebanks cut text.</summary>
    private static string[] Tokens(string phrase) =>
        phrase.Replace("-", " - ", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
