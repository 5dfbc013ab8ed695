using Spectre.Console;
using Spectre.Console.Rendering;
using Zindan.Core.Entities;
using Zindan.Core.Graphs;
using Zindan.Core.Json;
using Zindan.Core.Statements;

namespace Zindan.Output;

/// <summary>How much of what a graph holds.</summary>
public static class GraphTables
{
    /// <summary>Nodes by label and relationships by type, side by side where the terminal is wide enough.</summary>
    public static IRenderable Counts(KnowledgeGraph graph) => new Columns(Nodes(graph), Relationships(graph)) { Expand = false };

    private static Table Nodes(KnowledgeGraph graph)
    {
        var table = Outline("Nodes");
        foreach (var label in Enum.GetValues<EntityLabel>())
        {
            AddRow(table, ContractNames.Of(label), graph.Entities.Count(entity => entity.Label == label));
        }

        AddRow(table, "Article", graph.Articles.Length);
        AddRow(table, "Statement", graph.Statements.Length);
        return table;
    }

    private static Table Relationships(KnowledgeGraph graph)
    {
        var table = Outline("Relationships");
        foreach (var type in Enum.GetValues<StatementType>())
        {
            AddRow(table, ContractNames.Of(type), graph.Relationships.Count(edge => edge.Type == type));
        }

        return table;
    }

    private static Table Outline(string title) =>
        new Table().Border(TableBorder.Simple).AddColumn(new TableColumn(title)).AddColumn(new TableColumn("").RightAligned());

    private static void AddRow(Table table, string name, int count)
    {
        if (count > 0)
        {
            table.AddRow(new Text(name), new Text(Wording.Number(count)));
        }
    }
}
