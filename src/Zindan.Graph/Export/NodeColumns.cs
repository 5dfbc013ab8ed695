using System.Collections.Immutable;
using Zindan.Core.Json;
using Zindan.Core.Resolved;

namespace Zindan.Graph.Export;

/// <summary>The columns of a table of nodes: id, label (the name to show), kind of node, names, and every property that a node of some kind has.</summary>
internal static class NodeColumns
{
    private static readonly string[] Figures =
    [
        .. Enum.GetValues<CountKind>()
            .Select(kind => kind.ToString().ToLowerInvariant())
            .SelectMany(kind => new[] { kind + "Low", kind + "Best", kind + "High" }),
    ];

    public static ImmutableArray<Column<ResolvedEntity>> All { get; } =
    [
        new("label", IsNumber: false, entity => entity.Name),
        new("nodeType", IsNumber: false, entity => ContractNames.Of(entity.Label)),
        new("aliases", IsNumber: false, entity => entity.Aliases),
        .. Texts("type", "earliest", "latest", "place", "kind", "country", "description", "role", "titles"),
        .. Numbers("age"),
        .. Texts("nationality", "sentence", "security"),
        .. Numbers("low", "high"),
        .. Numbers(Figures),
        .. Texts("disputed"),
        new("articles", IsNumber: false, entity => entity.Articles),
        new("articleCount", IsNumber: true, entity => entity.Articles.Length),
        new("memberIds", IsNumber: false, entity => entity.MemberIds),
    ];

    private static IEnumerable<Column<ResolvedEntity>> Texts(params string[] names) =>
        names.Select(name => new Column<ResolvedEntity>(name, IsNumber: false, entity => Property(entity, name)));

    private static IEnumerable<Column<ResolvedEntity>> Numbers(params string[] names) =>
        names.Select(name => new Column<ResolvedEntity>(name, IsNumber: true, entity => Property(entity, name)));

    private static object? Property(ResolvedEntity entity, string name) =>
        AttributeProperties.Of(entity.Attributes, entity.Figures).FirstOrDefault(property => property.Key == name).Value;
}
