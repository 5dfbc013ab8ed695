using System.Text.Encodings.Web;
using System.Text.Json;
using Zindan.Graph.Ports.Values;

namespace Zindan.Output;

/// <summary>Writes the answer to a question for other programs, as JSON or comma-separated values.</summary>
internal static class ResultPrinter
{
    private static readonly JsonWriterOptions Indented = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>An array of objects, a key for each column.</summary>
    public static byte[] Json(ResultRows result)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Indented))
        {
            writer.WriteStartArray();
            foreach (var row in result.Rows)
            {
                writer.WriteStartObject();
                for (var i = 0; i < row.Columns.Length; i++)
                {
                    writer.WritePropertyName(row.Columns[i]);
                    ValueJson.Write(writer, row.Values[i]);
                }

                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    /// <summary>A header and a line for each row.</summary>
    public static string Csv(ResultRows result) =>
        string.Concat(
            result
                .Rows.Select(row => row.Values.Select(ValueText.Format))
                .Prepend(result.Columns)
                .Select(fields => string.Join(',', fields.Select(Field)) + "\r\n")
        );

    private static string Field(string text) =>
        text.AsSpan().ContainsAny(",\"\r\n") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
