using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Zindan.Core.Readings;

namespace Zindan.Core.Json;

/// <summary>A reading as JSON, by the contract of the graph model.</summary>
public static class ReadingJson
{
    /// <summary>How JSON is written everywhere: two spaces, LF, only what must be escaped is escaped.</summary>
    public static JsonWriterOptions Indented { get; } =
        new()
        {
            Indented = true,
            NewLine = "\n",
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        };

    /// <summary>The same on one line, for lists of objects a line each.</summary>
    public static JsonWriterOptions OneLine { get; } = new() { Indented = false, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes one reading as an object.</summary>
    public static void Write(Utf8JsonWriter writer, Reading reading, ReadingDetail detail = ReadingDetail.Contract)
    {
        writer.WriteStartObject();
        writer.WritePropertyName("article");
        ArticleHeaderJson.Write(writer, reading.Article);
        writer.WriteStartArray("entities");
        foreach (var entity in reading.Entities)
        {
            EntityJson.Write(writer, entity);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("statements");
        foreach (var statement in reading.Statements)
        {
            writer.WriteStartObject();
            StatementJson.WriteFields(writer, statement, statement.Subject, statement.Object);
            if (detail == ReadingDetail.Complete)
            {
                EntityJson.WriteTexts(writer, "trace", statement.Trace);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        if (detail == ReadingDetail.Complete)
        {
            WritePassages(writer, reading);
        }

        writer.WriteEndObject();
    }

    /// <summary>One reading as UTF-8 bytes.</summary>
    public static byte[] ToBytes(Reading reading, ReadingDetail detail, JsonWriterOptions options)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, options))
        {
            Write(writer, reading, detail);
        }

        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>Reads what <see cref="Write"/> or another reader wrote. Ids stay as they are; for those of another reader see <see cref="ReadingKeys"/>.</summary>
    /// <exception cref="ContractException">The text is no JSON, a field is missing or of the wrong kind, or a statement names an entity that is not there.</exception>
    public static Reading Parse(ReadOnlyMemory<byte> utf8)
    {
        try
        {
            using var document = JsonDocument.Parse(utf8.Span.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8);
            return Parse(new JsonField(document.RootElement, ""));
        }
        catch (JsonException broken)
        {
            throw new ContractException($"the text is no JSON: {broken.Message}", broken);
        }
    }

    private static Reading Parse(JsonField root)
    {
        var reading = new Reading
        {
            Article = ArticleHeaderJson.Parse(root["article"]),
            Entities = [.. root["entities"].Items().Select(EntityJson.Parse)],
            Statements = [.. root["statements"].Items().Select(StatementJson.Parse)],
            Passages = [.. root["passages"].Items().Select(ParsePassage)],
        };
        var keys = reading.Entities.Select(entity => entity.Key).ToHashSet(StringComparer.Ordinal);
        if (keys.Count < reading.Entities.Length)
        {
            throw new ContractException("two entities have the same id");
        }

        var stray = reading.Statements.FirstOrDefault(statement => !keys.Contains(statement.Subject) || !keys.Contains(statement.Object));
        return stray is null ? reading : throw new ContractException($"statement {stray.Id} names an entity that is not in the reading");
    }

    private static void WritePassages(Utf8JsonWriter writer, Reading reading)
    {
        writer.WriteStartArray("passages");
        foreach (var passage in reading.Passages)
        {
            writer.WriteStartObject();
            writer.WriteNumber("start", passage.Span.Start);
            writer.WriteNumber("end", passage.Span.End);
            writer.WriteString("hash", passage.Hash.ToString("x16", CultureInfo.InvariantCulture));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static PassageFingerprint ParsePassage(JsonField passage) =>
        new(
            passage.Span(),
            ulong.TryParse(passage["hash"].Text(), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var hash)
                ? hash
                : throw passage["hash"].Wrong("16 hexadecimal digits")
        );
}
