using System.Collections.Immutable;
using Zindan.Core.Graphs;
using Zindan.Core.Json;

namespace Zindan.Graph.Export;

/// <summary>The columns of a table of relationships, without their ids and ends.</summary>
internal static class RelationshipColumns
{
    public static ImmutableArray<Column<Relationship>> All { get; } =
    [
        new("label", IsNumber: false, edge => ContractNames.Of(edge.Type)),
        new("stance", IsNumber: false, edge => ContractNames.Of(edge.Stance)),
        new("roles", IsNumber: false, edge => edge.Roles),
        new("charges", IsNumber: false, edge => edge.Charges),
        new("sentences", IsNumber: false, edge => edge.Sentences),
        new("earliest", IsNumber: false, edge => AttributeProperties.Day(edge.When.Earliest)),
        new("latest", IsNumber: false, edge => AttributeProperties.Day(edge.When.Latest)),
        new("low", IsNumber: true, edge => edge.Count.Low),
        new("high", IsNumber: true, edge => edge.Count.High),
        new("sources", IsNumber: true, edge => edge.Sources),
        new("articles", IsNumber: false, edge => edge.Articles),
        new("statements", IsNumber: false, edge => edge.Statements),
        new("quotes", IsNumber: false, edge => edge.Quotes),
    ];
}
