using System.Text.Json.Nodes;

namespace Zindan.Training.Measuring;

/// <summary>Figures as one JSON object from key to value; details are left out.</summary>
public static class FigureJson
{
    private const int Digits = 2;

    /// <summary>The object.</summary>
    public static string Write(IEnumerable<Figure> figures) =>
        new JsonObject(
            figures
                .Where(figure => !figure.IsDetail)
                .Select(figure => KeyValuePair.Create<string, JsonNode?>(figure.Key, Math.Round(figure.Value, Digits)))
        ).ToJsonString();
}
