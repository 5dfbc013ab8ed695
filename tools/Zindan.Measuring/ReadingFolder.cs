using Zindan.Core.Json;
using Zindan.Core.Readings;
using Zindan.Graph.Export;
using Zindan.Graph.Projection;
using Zindan.Resolution;
using Zindan.Resolution.Evidence;

namespace Zindan.Measuring;

/// <summary>Resolves the readings of a folder, one JSON file for each article.</summary>
internal static class ReadingFolder
{
    public static int Resolve(string folder, string output)
    {
        var readings = Read(folder);
        var corpus = EntityResolver.Create().Resolve(readings, []);
        using var file = File.Create(output);
        JsonExport.Write(GraphProjector.Project(readings, corpus), file);
        Console.WriteLine(
            $"{readings.Length} readings, {corpus.Entities.Length} nodes, {corpus.Entities.Count(node => node.Articles.Length > 1)} in several articles"
        );
        return 0;
    }

    public static int Review(string folder, int most)
    {
        foreach (var sheet in EntityResolver.Create().Review(Read(folder), [], most))
        {
            Print(sheet);
        }

        return 0;
    }

    public static int Explain(string folder, string left, string right)
    {
        var readings = Read(folder);
        foreach (var a in Ids(readings, left))
        {
            foreach (var b in Ids(readings, right))
            {
                if (a != b && EntityResolver.Create().Explain(readings, [], a, b) is { } sheet)
                {
                    Print(sheet);
                }
            }
        }

        return 0;
    }

    private static Reading[] Read(string folder) =>
        [
            .. Directory
                .EnumerateFiles(folder, "*.json")
                .Order(StringComparer.Ordinal)
                .Select(path => ReadingKeys.Renew(ReadingJson.Parse(File.ReadAllBytes(path)))),
        ];

    private static IEnumerable<string> Ids(Reading[] readings, string name) =>
        readings
            .SelectMany(reading =>
                reading.Entities.Where(entity => entity.Key == name || $"{reading.Article.Id}:{entity.Name}" == name || entity.Name == name)
            )
            .Select(entity => entity.Key);

    private static void Print(ScoreSheet sheet)
    {
        Console.WriteLine(
            $"{sheet.LeftName} [{sheet.LeftId}] and {sheet.RightName} [{sheet.RightId}]: {sheet.Total:0.0} of {sheet.MergeAt:0.0}{(sheet.Excluded ? ", excluded" : "")}: {sheet.Verdict}"
        );
        foreach (var line in sheet.Lines)
        {
            Console.WriteLine($"  {line.Weight, 5:+0.0;-0.0;0.0}  {line.Rule, -24} {line.Text}");
        }
    }
}
