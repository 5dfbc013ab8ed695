using System.Text.Json.Nodes;

namespace Zindan.Tests.Questions;

/// <summary>A graph as <c>export --format json</c> writes it.</summary>
internal sealed class ExportedGraph(JsonNode root)
{
    private static readonly string[] TheCase = ["asserted", "alleged", "claimed"];

    public static ExportedGraph Parse(byte[] export) => new(JsonNode.Parse(export)!);

    public IReadOnlyList<Node> Nodes { get; } =
    [
        .. root["entities"]!
            .AsArray()
            .Select(node => new Node(
                Text(node!, "id"),
                Text(node!, "label"),
                Date(node!, "earliest"),
                Date(node!, "latest"),
                node!["articles"]!.AsArray().Count,
                [
                    Text(node!, "name"),
                    .. node!["aliases"]!.AsArray().Select(alias => (string)alias!),
                    .. node["mentions"]!.AsArray().Select(mention => Text(mention!, "text")),
                ]
            )),
    ];

    public IReadOnlyList<Edge> Edges { get; } =
    [
        .. root["relationships"]!
            .AsArray()
            .Select(edge => new Edge(
                Text(edge!, "type"),
                Text(edge!, "subject"),
                Text(edge!, "object"),
                Text(edge!, "stance"),
                [.. edge!["roles"]!.AsArray().Select(role => (string)role!)],
                (int?)edge["low"],
                (int?)edge["high"]
            )),
    ];

    /// <summary>What an article counts of an event: the lowest and highest number of <c>killed</c>, <c>escaped</c> and so on.</summary>
    public IEnumerable<(string Article, string Event, int? Low, int? High)> Reports(string kind) =>
        root["reports"]!
            .AsArray()
            .Select(report => (Text(report!, "article"), Text(report!, "event"), (int?)report![kind + "Low"], (int?)report[kind + "High"]));

    /// <summary>Edges that say that the thing is the case.</summary>
    public IEnumerable<Edge> Real(string type) => Edges.Where(edge => edge.Type == type && TheCase.Contains(edge.Stance));

    /// <summary>The same of one subject.</summary>
    public IEnumerable<Edge> Real(string type, string subject) => Real(type).Where(edge => edge.Subject == subject);

    private static string Text(JsonNode node, string field) => (string)node[field]!;

    private static string? Date(JsonNode node, string field) => (string?)node["properties"]![field];

    internal sealed record Node(string Id, string Label, string? Earliest, string? Latest, int Articles, string[] Names);

    internal sealed record Edge(string Type, string Subject, string Object, string Stance, string[] Roles, int? Low, int? High);
}
