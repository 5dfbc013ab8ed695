using System.Buffers;
using System.Globalization;
using System.Text;
using Zindan.Graph.Ports.Values;

namespace Zindan.Graph.Export;

/// <summary>Values as literals of Cypher, for a script that has no parameters.</summary>
/// <remarks>
/// Some versions of Neo4j turn <c>\u0027</c> into a quotation mark before they look for the ends of strings, and do so whether or not a backslash
/// stands before it. So a backslash of the text is never followed by a <c>u</c>: the string is ended there and joined to the next by a plus.
/// </remarks>
internal static class CypherText
{
    // What ends a string or a line, and what no eye would see.
    private static readonly SearchValues<char> Special = SearchValues.Create([
        '\'',
        '\\',
        '\u2028',
        '\u2029',
        .. Enumerable.Range(0, 0xA0).Select(code => (char)code).Where(char.IsControl),
    ]);

    /// <exception cref="ArgumentException">The value is of a kind that no row of a graph has.</exception>
    public static void Append(StringBuilder to, GraphValue value)
    {
        switch (value)
        {
            case NullValue:
                to.Append("null");
                break;
            case BooleanValue { Value: var flag }:
                to.Append(flag ? "true" : "false");
                break;
            case IntegerValue { Value: var number }:
                to.Append(number.ToString(CultureInfo.InvariantCulture));
                break;
            case FloatValue { Value: var number } when double.IsFinite(number):
                AppendNumber(to, number);
                break;
            case StringValue { Value: var text }:
                AppendText(to, text);
                break;
            case TemporalValue { Kind: TemporalKind.Date, Text: var day }:
                to.Append("date(");
                AppendText(to, day);
                to.Append(')');
                break;
            case ListValue { Items: var items }:
                AppendAll(to, '[', items, Append, ']');
                break;
            case MapValue { Entries: var entries }:
                AppendAll(to, '{', entries, AppendEntry, '}');
                break;
            default:
                throw new ArgumentException($"No literal is known for a {value.GetType().Name}", nameof(value));
        }
    }

    private static void AppendAll<T>(StringBuilder to, char open, IReadOnlyList<T> items, Action<StringBuilder, T> append, char close)
    {
        to.Append(open);
        for (var i = 0; i < items.Count; i++)
        {
            if (i > 0)
            {
                to.Append(", ");
            }

            append(to, items[i]);
        }

        to.Append(close);
    }

    private static void AppendEntry(StringBuilder to, KeyValuePair<string, GraphValue> entry)
    {
        // Keys are names of properties of the graph model, never text of an article.
        if (!entry.Key.All(char.IsAsciiLetterOrDigit))
        {
            throw new ArgumentException($"'{entry.Key}' is no name of a property", nameof(entry));
        }

        to.Append(entry.Key).Append(": ");
        Append(to, entry.Value);
    }

    // A whole number without a point would be read as an integer.
    private static void AppendNumber(StringBuilder to, double number)
    {
        var text = number.ToString("R", CultureInfo.InvariantCulture);
        to.Append(text);
        if (text.All(c => char.IsAsciiDigit(c) || c == '-'))
        {
            to.Append(".0");
        }
    }

    private static void AppendText(StringBuilder to, string text)
    {
        to.Append('\'');
        var rest = text.AsSpan();
        while (rest.IndexOfAny(Special) is var at and >= 0)
        {
            to.Append(rest[..at]);
            AppendEscaped(to, rest[at], followedByU: at + 1 < rest.Length && rest[at + 1] is 'u' or 'U');
            rest = rest[(at + 1)..];
        }

        to.Append(rest).Append('\'');
    }

    private static void AppendEscaped(StringBuilder to, char c, bool followedByU) =>
        _ = c switch
        {
            '\\' => to.Append(followedByU ? @"\\' + '" : @"\\"),
            '\'' => to.Append(@"\'"),
            '\n' => to.Append(@"\n"),
            '\r' => to.Append(@"\r"),
            '\t' => to.Append(@"\t"),
            _ => to.Append(@"\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture)),
        };
}
