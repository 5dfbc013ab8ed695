using System.Buffers;

namespace Zindan.Graph.Export;

/// <summary>A field of a CSV file by RFC 4180, made safe for spreadsheets.</summary>
/// <remarks>A text that begins with a character by which spreadsheets know a formula gets an apostrophe before it, as OWASP advises against formula injection.
/// Whoever reads the file by program takes one leading apostrophe away where one of those characters follows.</remarks>
internal static class CsvField
{
    // The last four are full-width forms, that some spreadsheets take for the plain ones.
    private const string FormulaStarts = "=+-@\t\r\n＝＋－＠";

    private static readonly SearchValues<char> Special = SearchValues.Create(",\"\r\n");

    public static string Of(string text)
    {
        var safe = text.Replace('\0', '\uFFFD');
        if (safe.Length > 0 && (FormulaStarts.Contains(safe[0], StringComparison.Ordinal) || IsApostropheThatCounts(safe)))
        {
            safe = "'" + safe;
        }

        return safe.AsSpan().ContainsAny(Special) ? "\"" + safe.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"" : safe;
    }

    // So that taking the apostrophe away gives the text back whatever it was.
    private static bool IsApostropheThatCounts(string text)
    {
        var rest = text.AsSpan().TrimStart('\'');
        return rest.Length < text.Length && rest.Length > 0 && FormulaStarts.Contains(rest[0], StringComparison.Ordinal);
    }
}
