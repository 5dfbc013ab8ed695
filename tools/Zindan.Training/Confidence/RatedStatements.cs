using Zindan.Core.Json;
using Zindan.Extraction.Confidence;

namespace Zindan.Training.Confidence;

/// <summary>Reads statements and their ratings: a folder of readings with their traces ("read --all --explain --format json"), and lines "statement's id, tab, 1 or 0".</summary>
internal static class RatedStatements
{
    /// <summary>The statements that are rated, ordered by article and id.</summary>
    public static IReadOnlyList<RatedStatement> Read(string readings, string ratings)
    {
        var rated = File.ReadLines(ratings)
            .Select(line => line.Split('\t'))
            .ToDictionary(row => row[0], row => row[1] == "1", StringComparer.Ordinal);
        var found = new List<RatedStatement>();
        foreach (var path in Directory.EnumerateFiles(readings, "*.json").Order(StringComparer.Ordinal))
        {
            var reading = ReadingJson.Parse(File.ReadAllBytes(path));
            var ends = new RatedEnds(reading.Entities, reading.Statements);
            found.AddRange(
                reading
                    .Statements.Where(statement => rated.ContainsKey(statement.Id))
                    .OrderBy(statement => statement.Id, StringComparer.Ordinal)
                    .Select(statement => new RatedStatement(reading.Article.Id, StatementFeatures.Of(statement, ends), rated[statement.Id]))
            );
        }

        return found;
    }
}
