using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;
using Zindan.Core.Articles;
using Zindan.Core.Graphs;
using Zindan.Core.Json;
using Zindan.Core.Resolved;
using Zindan.Workspace.Files;

namespace Zindan.Workspace.Graphs;

/// <summary>A graph as lines of JSON, each an object with the one property <c>article</c>, <c>entity</c>, <c>statement</c>, <c>relationship</c> or <c>report</c>.</summary>
internal static class GraphFile
{
    /// <summary>Writes the graph.</summary>
    /// <returns>The hash of the bytes, <c>sha256:</c> and 64 hexadecimal digits.</returns>
    public static string Write(KnowledgeGraph graph, Stream output)
    {
        using var hash = SHA256.Create();
        using (var hashing = new CryptoStream(output, hash, CryptoStreamMode.Write, leaveOpen: true))
        {
            using var writer = new Utf8JsonWriter(hashing, ReadingJson.OneLine);
            WriteLines(writer, hashing, "article", graph.Articles, ArticleHeaderJson.Write);
            WriteLines(writer, hashing, "entity", graph.Entities, ResolvedEntityJson.Write);
            WriteLines(
                writer,
                hashing,
                "statement",
                graph.Statements,
                (to, statement) => ResolvedStatementJson.Write(to, statement, ReadingDetail.Complete)
            );
            WriteLines(writer, hashing, "relationship", graph.Relationships, RelationshipJson.Write);
            WriteLines(writer, hashing, "report", graph.Reports, ReportJson.Write);
        }

        return "sha256:" + Convert.ToHexStringLower(hash.Hash!);
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <param name="stream">The bytes.</param>
    /// <param name="path">Where they are from, for messages.</param>
    /// <exception cref="WorkspaceException">The file is damaged.</exception>
    public static KnowledgeGraph Read(Stream stream, string path)
    {
        var articles = ImmutableArray.CreateBuilder<ArticleHeader>();
        var entities = ImmutableArray.CreateBuilder<ResolvedEntity>();
        var statements = ImmutableArray.CreateBuilder<ResolvedStatement>();
        var relationships = ImmutableArray.CreateBuilder<Relationship>();
        var reports = ImmutableArray.CreateBuilder<Report>();
        var number = 0;
        foreach (var line in LineReader.Read(stream, path, long.MaxValue))
        {
            number++;
            try
            {
                using var document = JsonDocument.Parse(line);
                var item = document.RootElement.EnumerateObject().First();
                switch (item.Name)
                {
                    case "article":
                        articles.Add(ArticleHeaderJson.Parse(item.Value));
                        break;
                    case "entity":
                        entities.Add(ResolvedEntityJson.Parse(item.Value));
                        break;
                    case "statement":
                        statements.Add(ResolvedStatementJson.Parse(item.Value));
                        break;
                    case "relationship":
                        relationships.Add(RelationshipJson.Parse(item.Value));
                        break;
                    case "report":
                        reports.Add(ReportJson.Parse(item.Value));
                        break;
                    default:
                        throw new ContractException($"\"{item.Name}\" is no item of a graph");
                }
            }
            catch (Exception cause) when (cause is JsonException or ContractException or InvalidOperationException)
            {
                throw new WorkspaceException($"{path}, line {number}, is damaged: {cause.Message} Build the workspace anew.", cause);
            }
        }

        return new KnowledgeGraph
        {
            Articles = articles.DrainToImmutable(),
            Entities = entities.DrainToImmutable(),
            Statements = statements.DrainToImmutable(),
            Relationships = relationships.DrainToImmutable(),
            Reports = reports.DrainToImmutable(),
        };
    }

    private static void WriteLines<T>(
        Utf8JsonWriter writer,
        Stream output,
        string name,
        ImmutableArray<T> items,
        Action<Utf8JsonWriter, T> write
    )
    {
        foreach (var item in items)
        {
            writer.WriteStartObject();
            writer.WritePropertyName(name);
            write(writer, item);
            writer.WriteEndObject();
            writer.Flush();
            output.WriteByte((byte)'\n');
            writer.Reset();
        }
    }
}
