using System.Globalization;
using System.Text;
using System.Xml;
using Zindan.Core.Entities;
using Zindan.Core.Graphs;
using Zindan.Core.Json;

namespace Zindan.Graph.Export;

/// <summary>Nodes and edges as GraphML: data in plain keys, that Gephi, Cytoscape and NetworkX read, and the same label and a colour in those of yEd.</summary>
/// <remarks>Lists are joined by a semicolon. What is unknown is left out. Articles and statements are no nodes here: an edge has its quotes, articles and statements as data.</remarks>
public static class GraphmlExport
{
    private const string Namespace = "http://graphml.graphdrawing.org/xmlns";
    private const string YedNamespace = "http://www.yworks.com/xml/graphml";
    private const string YedKey = "graphics";

    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
        NewLineHandling = NewLineHandling.Entitize,
    };

    /// <summary>Writes the graph as UTF-8 without byte-order mark, with LF.</summary>
    public static void Write(KnowledgeGraph graph, Stream output)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(output);
        using (var writer = XmlWriter.Create(output, Settings))
        {
            writer.WriteStartElement("graphml", Namespace);
            writer.WriteAttributeString("xmlns", "y", null, YedNamespace);
            WriteKeys(writer, "node", NodeColumns.All, "nodegraphics");
            WriteKeys(writer, "edge", RelationshipColumns.All, "edgegraphics");
            writer.WriteStartElement("graph", Namespace);
            writer.WriteAttributeString("id", "zindan");
            writer.WriteAttributeString("edgedefault", "directed");
            foreach (var entity in graph.Entities)
            {
                WriteNode(writer, entity);
            }

            foreach (var relationship in graph.Relationships)
            {
                WriteEdge(writer, relationship);
            }

            writer.WriteEndElement();
            writer.WriteEndElement();
        }

        output.WriteByte((byte)'\n');
    }

    private static void WriteKeys<T>(XmlWriter writer, string owner, IEnumerable<Column<T>> columns, string yed)
    {
        foreach (var column in columns)
        {
            writer.WriteStartElement("key", Namespace);
            writer.WriteAttributeString("id", KeyOf(owner, column.Name));
            writer.WriteAttributeString("for", owner);
            writer.WriteAttributeString("attr.name", column.Name);
            writer.WriteAttributeString("attr.type", column.IsNumber ? "int" : "string");
            writer.WriteEndElement();
        }

        writer.WriteStartElement("key", Namespace);
        writer.WriteAttributeString("id", KeyOf(owner, YedKey));
        writer.WriteAttributeString("for", owner);
        writer.WriteAttributeString("yfiles.type", yed);
        writer.WriteEndElement();
    }

    private static void WriteNode(XmlWriter writer, Core.Resolved.ResolvedEntity entity)
    {
        writer.WriteStartElement("node", Namespace);
        writer.WriteAttributeString("id", XmlText.Of(entity.Id));
        WriteData(writer, "node", NodeColumns.All, entity);
        writer.WriteStartElement("data", Namespace);
        writer.WriteAttributeString("key", KeyOf("node", YedKey));
        writer.WriteStartElement("ShapeNode", YedNamespace);
        writer.WriteStartElement("Fill", YedNamespace);
        writer.WriteAttributeString("color", ColourOf(entity.Label));
        writer.WriteEndElement();
        writer.WriteElementString("NodeLabel", YedNamespace, XmlText.Of(entity.Name));
        writer.WriteEndElement();
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private static void WriteEdge(XmlWriter writer, Relationship relationship)
    {
        writer.WriteStartElement("edge", Namespace);
        writer.WriteAttributeString("id", XmlText.Of(relationship.Id));
        writer.WriteAttributeString("source", XmlText.Of(relationship.Subject));
        writer.WriteAttributeString("target", XmlText.Of(relationship.Object));
        WriteData(writer, "edge", RelationshipColumns.All, relationship);
        writer.WriteStartElement("data", Namespace);
        writer.WriteAttributeString("key", KeyOf("edge", YedKey));
        writer.WriteStartElement("PolyLineEdge", YedNamespace);
        writer.WriteStartElement("Arrows", YedNamespace);
        writer.WriteAttributeString("source", "none");
        writer.WriteAttributeString("target", "standard");
        writer.WriteEndElement();
        writer.WriteElementString("EdgeLabel", YedNamespace, ContractNames.Of(relationship.Type));
        writer.WriteEndElement();
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private static void WriteData<T>(XmlWriter writer, string owner, IEnumerable<Column<T>> columns, T item)
    {
        foreach (var column in columns)
        {
            if (column.Value(item) is { } value && ColumnText.Of(value) is { Length: > 0 } text)
            {
                writer.WriteStartElement("data", Namespace);
                writer.WriteAttributeString("key", KeyOf(owner, column.Name));
                writer.WriteString(XmlText.Of(text));
                writer.WriteEndElement();
            }
        }
    }

    private static string KeyOf(string owner, string name) => string.Create(CultureInfo.InvariantCulture, $"{owner}_{name}");

    private static string ColourOf(EntityLabel label) =>
        label switch
        {
            EntityLabel.Person => "#4C8EDA",
            EntityLabel.Group => "#F79767",
            EntityLabel.Cohort => "#A8C8F0",
            EntityLabel.Prison => "#8D8D8D",
            EntityLabel.Event => "#F16667",
            EntityLabel.Place => "#57C7A4",
            _ => "#FFFFFF",
        };
}
