using System.Buffers;
using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using Zindan.Graph.Ports;
using Zindan.Graph.Ports.Values;

namespace Zindan.Neo4j.QueryApi;

/// <summary>Writes the bodies of requests.</summary>
internal static class QueryApiRequest
{
    // A request is read by the server alone, never by a browser: only what JSON itself demands is escaped.
    private static readonly JsonWriterOptions Writing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Open(bool isReading, ImmutableArray<string> bookmarks) =>
        Body(writer =>
        {
            writer.WriteString("accessMode", isReading ? "READ" : "WRITE");
            if (bookmarks.Length > 0)
            {
                writer.WriteStartArray("bookmarks");
                foreach (var bookmark in bookmarks)
                {
                    writer.WriteStringValue(bookmark);
                }

                writer.WriteEndArray();
            }
        });

    public static byte[] Run(GraphQuery query, MapValue parameters) =>
        Body(writer =>
        {
            writer.WriteString("statement", query.Text);
            writer.WriteBoolean("includeCounters", true);
            writer.WritePropertyName("parameters");
            TypedJsonWriter.WriteEntries(writer, parameters);
        });

    private static byte[] Body(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Writing))
        {
            writer.WriteStartObject();
            write(writer);
            writer.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }
}
