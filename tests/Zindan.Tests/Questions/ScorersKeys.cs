using System.Diagnostics;
using System.Text.Json.Nodes;

namespace Zindan.Tests.Questions;

/// <summary>Runs the scorer of the shared data, which knows what stands for what.</summary>
internal static class ScorersKeys
{
    private const string Units = """
        import json, sys
        from pathlib import Path
        sys.path.insert(0, sys.argv[1])
        import score
        units = score.find_units(json.loads(Path(sys.argv[3]).read_text(encoding="utf-8")), score.load_gold(Path(sys.argv[2])))
        print(json.dumps([[unit.gold.key, unit.cluster] for unit in units]))
        """;

    /// <summary>The node ids that stand for each key of the gold.</summary>
    public static ILookup<string, string> Of(string shared, byte[] export)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(file, export);
            return JsonNode
                .Parse(Run("-c", Units, shared, Path.Combine(shared, "gold"), file))!
                .AsArray()
                .Select(pair => (Key: (string)pair![0]!, Node: (string)pair[1]!))
                .Distinct()
                .ToLookup(pair => pair.Key, pair => pair.Node, StringComparer.Ordinal);
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <summary>Writes the readings that say what the gold says.</summary>
    public static void WritePerfectReadings(string shared, string folder) =>
        Run(Path.Combine(shared, "score.py"), "--gold", Path.Combine(shared, "gold"), "--perfect", folder);

    private static string Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("python3", arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        // Nothing is to be written beside the shared data.
        start.Environment["PYTHONDONTWRITEBYTECODE"] = "1";
        using var python = Process.Start(start)!;
        var errors = python.StandardError.ReadToEndAsync();
        var output = python.StandardOutput.ReadToEnd();
        python.WaitForExit();
        return python.ExitCode == 0 ? output : throw new InvalidOperationException(errors.GetAwaiter().GetResult());
    }
}
