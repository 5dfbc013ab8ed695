using System.Text.Json.Nodes;

namespace Zindan.Tests.Questions;

/// <summary>A question of the gold, with the rows that must be and must not be among the answers. Gold keys are looked up in <paramref name="keys"/>.</summary>
internal sealed class Question(JsonNode json, ILookup<string, string> keys)
{
    private readonly string[] _columns = [.. json["keyColumns"]!.AsArray().Select(column => (string)column!)];

    public string Id { get; } = (string)json["id"]!;

    /// <summary>The rows that must be among the answers and are not.</summary>
    public IEnumerable<string> Missing(IReadOnlyCollection<Answer> answers) =>
        Rows("answer").Where(row => !answers.Any(answer => Names(answer, row) && Says(answer, row))).Select(Print);

    /// <summary>The rows that must not be among the answers and are.</summary>
    public IEnumerable<string> Forbidden(IReadOnlyCollection<Answer> answers) =>
        Rows("mustNot").Where(row => row["who"] is JsonArray pair ? AreOne(pair) : answers.Any(answer => Names(answer, row))).Select(Print);

    public int Wanted => json["answer"]!.AsArray().Count;

    private IEnumerable<JsonObject> Rows(string kind) => json[kind]!.AsArray().Select(row => row!.AsObject());

    private bool AreOne(JsonArray pair) => keys[(string)pair[0]!].Intersect(keys[(string)pair[1]!]).Any();

    private bool Names(Answer answer, JsonObject row) =>
        _columns.All(column =>
            row[column] switch
            {
                null => true,
                JsonArray path => Cell(answer, column) is var ids
                    && ids.Length == path.Count
                    && ids.Zip(path).All(step => keys[(string)step.Second!].Contains(step.First)),
                var key => Cell(answer, column) is [var id] && keys[(string)key!].Contains(id),
            }
        );

    /// <summary>Counts are compared where the answer is an article's own; the others of the gold may have several right bounds.</summary>
    private static bool Says(Answer answer, JsonObject row) =>
        (
            row["article"] is null
            || ((string)row["article"]! == answer.Article && (int?)row["low"] == answer.Low && (int?)row["high"] == answer.High)
        )
        && (row["role"] is null || answer.Roles.Length == 0 || ((string)row["role"]!).Split(", ").Intersect(answer.Roles).Any())
        && (row["fate"] is null || ((string)row["fate"]!).Split(", ").All(answer.Fates.Contains))
        && (
            row["names"] is not JsonArray names || names.All(name => answer.Names.Contains((string)name!, StringComparer.OrdinalIgnoreCase))
        );

    private static string[] Cell(Answer answer, string column) => answer.Cells.Single(cell => cell.Column == column).Ids;

    private string Print(JsonObject row) => $"{Id}: {row.ToJsonString()}";
}
