using Zindan.Graph.Ports;
using Zindan.Graph.Writing;
using Zindan.Output;

namespace Zindan.Databases;

/// <summary>Says on the console how a write to Neo4j goes and what it did.</summary>
internal sealed class WriterLines(ProgramConsole console)
{
    private const int EveryUnits = 500;
    private int _said;

    /// <summary>Says what is worth a line.</summary>
    public void Notify(WriterNotice notice)
    {
        switch (notice.Kind)
        {
            case WriterNoticeKind.Waiting:
                console.Warn(Printable.Line(notice.Message));
                break;
            case WriterNoticeKind.Refused:
                console.Skip(Printable.Line(notice.Message));
                break;
            case WriterNoticeKind.Comparing:
                console.Note(notice.Message + " …");
                break;
            case WriterNoticeKind.Written when notice.Done - _said >= EveryUnits:
                _said = notice.Done;
                console.Note($"{Wording.Number(notice.Done)} of {Wording.Count(notice.Total, "transaction")} written");
                break;
        }
    }

    /// <summary>Says what a write did.</summary>
    public void Report(WriteReport report, string address)
    {
        if (report.Units == 0 && report.IsWhole)
        {
            console.Line($"Neo4j {address} shows this graph already; nothing was written.");
            return;
        }

        console.Line(
            $"Neo4j {address} shows this graph: {Wording.Count(report.Units, "unit")} of work written ({Changes(report.Changes)})."
        );
        if (!report.IsWhole)
        {
            console.Warn(
                $"{Wording.Count(report.Refused.Length, "unit")} of work refused by the database; 'verify' lists what is not there."
            );
        }
    }

    /// <summary>What a database counted, as a list.</summary>
    public static string Changes(GraphChanges changes)
    {
        string[] parts =
        [
            .. Part(changes.NodesCreated, "node", "made"),
            .. Part(changes.NodesDeleted, "node", "deleted"),
            .. Part(changes.RelationshipsCreated, "relationship", "made"),
            .. Part(changes.RelationshipsDeleted, "relationship", "deleted"),
            .. Part(changes.PropertiesSet, "property", "set"),
            .. Part(changes.SchemaChanges, "constraint or index", "made"),
        ];
        return parts.Length == 0 ? "nothing changed" : Wording.List(parts);
    }

    private static string[] Part(long count, string noun, string verb) =>
        count == 0 ? []
        : noun == "constraint or index" ? [$"{Wording.Number((int)count)} constraints and indexes {verb}"]
        : [$"{Wording.Count((int)count, noun)} {verb}"];
}
