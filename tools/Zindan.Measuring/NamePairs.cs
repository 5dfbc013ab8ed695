using Zindan.Resolution.Names;

namespace Zindan.Measuring;

/// <summary>Measures name similarity on labelled pairs of names, with one threshold for all.</summary>
public static class NamePairs
{
    private const double Threshold = 0.84;

    /// <summary>F1 over all pairs and over those of persons, at the threshold in use.</summary>
    public static (double All, double Persons) Figures(string path)
    {
        var pairs = Scored(path);
        return (Figures(pairs, Threshold).F, Figures([.. pairs.Where(pair => pair.Row["schema"] == "Person")], Threshold).F);
    }

    internal static int Measure(string path, bool showErrors)
    {
        var pairs = Scored(path);
        for (var step = 60; step <= 98; step += 2)
        {
            Print(pairs, step / 100.0);
        }

        Console.WriteLine("the threshold in use:");
        Print(pairs, Threshold);
        foreach (var (row, score) in showErrors ? pairs : [])
        {
            if ((score >= Threshold) != IsMatch(row))
            {
                Console.WriteLine(
                    $"{(IsMatch(row) ? "missed" : "wrong ")} {score:0.00} {row["schema"], -8} {row["name1"]} | {row["name2"]}"
                );
            }
        }

        return 0;
    }

    private static (IReadOnlyDictionary<string, string> Row, double Score)[] Scored(string path) =>
        [.. CsvRows.Read(path).Select(row => (row, Score(row["schema"], row["name1"], row["name2"])))];

    private static double Score(string schema, string left, string right) =>
        schema == "Person" ? NameSimilarity.OfPersons(left, right) : NameSimilarity.OfOrganisations(left, right);

    private static bool IsMatch(IReadOnlyDictionary<string, string> row) => row["is_match"] == "true";

    private static void Print((IReadOnlyDictionary<string, string> Row, double Score)[] pairs, double threshold)
    {
        var all = Figures(pairs, threshold);
        var persons = Figures([.. pairs.Where(pair => pair.Row["schema"] == "Person")], threshold);
        Console.WriteLine(
            $"{threshold:0.00}  all P {all.P:0.000} R {all.R:0.000} F1 {all.F:0.000}   persons P {persons.P:0.000} R {persons.R:0.000} F1 {persons.F:0.000}"
        );
    }

    private static (double P, double R, double F) Figures((IReadOnlyDictionary<string, string> Row, double Score)[] pairs, double threshold)
    {
        double right = pairs.Count(pair => pair.Score >= threshold && IsMatch(pair.Row));
        double found = pairs.Count(pair => pair.Score >= threshold);
        double wanted = pairs.Count(pair => IsMatch(pair.Row));
        var (precision, recall) = (found > 0 ? right / found : 0, right / wanted);
        return (precision, recall, precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0);
    }
}
