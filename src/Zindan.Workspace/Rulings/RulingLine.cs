using System.Globalization;
using System.Text;
using Zindan.Core.Rulings;

namespace Zindan.Workspace.Rulings;

/// <summary>A ruling as one line: what is ruled, then <c>because</c>, <c>by</c> and <c>at</c> as far as known, with bars between.</summary>
/// <remarks>A bar or backslash inside a value is written with a backslash before it, a line break as <c>\n</c>.</remarks>
internal static class RulingLine
{
    private const string Forms = "same ID ID, different ID ID, reject ID or rename ID NAME";

    /// <exception cref="ArgumentException">An id is empty or has white space in it, or a name is empty.</exception>
    public static string Format(Ruling ruling)
    {
        var line = new StringBuilder(
            ruling switch
            {
                SameRuling same => $"same {Id(same.Left)} {Id(same.Right)}",
                DifferentRuling different => $"different {Id(different.Left)} {Id(different.Right)}",
                RejectRuling reject => $"reject {Id(reject.StatementId)}",
                RenameRuling rename => $"rename {Id(rename.EntityId)} {Name(rename.Name)}",
                _ => throw new ArgumentException($"No line is known for {ruling.GetType().Name}", nameof(ruling)),
            }
        );
        Append(line, "because", ruling.Reason);
        Append(line, "by", ruling.By);
        Append(line, "at", ruling.At?.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        return line.ToString();
    }

    /// <exception cref="FormatException">The line is no ruling; the message says what is wrong and what to write.</exception>
    public static Ruling Parse(string line)
    {
        var fields = Fields(line);
        var ruling = Judgement(fields[0]);
        foreach (var field in fields.Skip(1))
        {
            var (keyword, value) = Split(field);
            ruling = keyword switch
            {
                "because" => ruling with { Reason = value },
                "by" => ruling with { By = value },
                "at" => ruling with { At = Time(value) },
                _ => throw new FormatException($"behind a bar stands \"{keyword}\"; write because, by or at there"),
            };
        }

        return ruling;
    }

    private static Ruling Judgement(string field)
    {
        var (keyword, rest) = Split(field);
        switch (keyword)
        {
            case "same" or "different":
                var ids = rest.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
                return ids switch
                {
                    [var left, var right] when left != right => keyword == "same"
                        ? new SameRuling(left, right)
                        : new DifferentRuling(left, right),
                    [_, _] => throw new FormatException($"\"{keyword}\" names one id twice; write two different ones"),
                    _ => throw new FormatException($"\"{keyword}\" needs two ids, and has {ids.Length}"),
                };
            case "reject":
                return rest.Length > 0 && !rest.Any(char.IsWhiteSpace)
                    ? new RejectRuling(rest)
                    : throw new FormatException("\"reject\" needs the id of one statement");
            case "rename":
                var (id, name) = Split(rest);
                return name.Length > 0 ? new RenameRuling(id, name) : throw new FormatException("\"rename\" needs an id and the new name");
            case "<<<<<<<" or "=======" or ">>>>>>>":
                throw new FormatException(
                    "this is the mark of a merge that is not finished; keep the lines that hold and delete the marks"
                );
            default:
                throw new FormatException($"\"{keyword}\" is no ruling; write {Forms}, or # before a comment");
        }
    }

    private static DateTimeOffset Time(string value) =>
        DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)
            ? time
            : throw new FormatException($"\"at {value}\" is no time; write it like 2026-11-21T10:00:00Z");

    private static List<string> Fields(string line)
    {
        var fields = new List<string>();
        var field = new StringBuilder();
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '\\' && i + 1 < line.Length)
            {
                field.Append(line[++i] == 'n' ? '\n' : line[i]);
            }
            else if (line[i] == '|')
            {
                fields.Add(field.ToString().Trim());
                field.Clear();
            }
            else
            {
                field.Append(line[i]);
            }
        }

        fields.Add(field.ToString().Trim());
        return fields;
    }

    private static (string Keyword, string Value) Split(string field)
    {
        var end = field.AsSpan().IndexOfAny(' ', '\t');
        return end < 0 ? (field, "") : (field[..end], field[end..].Trim());
    }

    private static void Append(StringBuilder line, string keyword, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value))
        {
            line.Append(" | ").Append(keyword).Append(' ').Append(Escape(value.Trim()));
        }
    }

    private static string Escape(string value) =>
        value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal).ReplaceLineEndings("\\n");

    private static string Id(string id) =>
        id.Length > 0 && !id.Any(c => char.IsWhiteSpace(c) || c is '|' or '\\')
            ? id
            : throw new ArgumentException($"\"{id}\" is no id: it is empty or has white space, a bar or a backslash in it", nameof(id));

    private static string Name(string name) =>
        string.IsNullOrWhiteSpace(name) ? throw new ArgumentException("A name is needed", nameof(name)) : Escape(name.Trim());
}
