using System.Collections.Immutable;
using System.Text.Json;
using Zindan.Core.Resolved;
using Zindan.Core.Statements;

namespace Zindan.Core.Json;

/// <summary>An article's own figures of an event: <c>article</c>, <c>event</c>, and <c>killedLow</c>, <c>killedHigh</c> and so on for what it counts.</summary>
public static class ReportJson
{
    /// <summary>Writes the object.</summary>
    public static void Write(Utf8JsonWriter writer, Report report)
    {
        writer.WriteStartObject();
        writer.WriteString("article", report.ArticleId);
        writer.WriteString("event", report.EventId);
        foreach (var (kind, count) in report.Counts)
        {
            var name = kind.ToString().ToLowerInvariant();
            StatementJson.WriteNumber(writer, name + "Low", count.Low);
            StatementJson.WriteNumber(writer, name + "High", count.High);
        }

        writer.WriteEndObject();
    }

    /// <summary>Reads the object.</summary>
    /// <exception cref="ContractException">A field is missing or of the wrong kind.</exception>
    public static Report Parse(JsonElement element)
    {
        var report = new JsonField(element, "report");
        var counts = ImmutableSortedDictionary.CreateBuilder<CountKind, CountBounds>();
        foreach (var kind in Enum.GetValues<CountKind>())
        {
            var name = kind.ToString().ToLowerInvariant();
            if (element.TryGetProperty(name + "Low", out _) || element.TryGetProperty(name + "High", out _))
            {
                counts.Add(kind, new CountBounds(report[name + "Low"].NumberOrNull(), report[name + "High"].NumberOrNull()));
            }
        }

        return new Report(report["article"].Text(), report["event"].Text(), counts.ToImmutable());
    }
}
