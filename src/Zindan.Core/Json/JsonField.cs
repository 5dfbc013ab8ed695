using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Zindan.Core.Text;

namespace Zindan.Core.Json;

/// <summary>A value of a JSON text together with the way to it, so that an error can name the place.</summary>
internal readonly struct JsonField(JsonElement value, string path)
{
    public JsonElement Value { get; } = value;

    public string Path { get; } = path;

    public bool IsNull => Value.ValueKind is JsonValueKind.Null or JsonValueKind.Undefined;

    public JsonField this[string name]
    {
        get
        {
            if (Value.ValueKind != JsonValueKind.Object)
            {
                throw Wrong("an object");
            }

            var path = Path.Length == 0 ? name : $"{Path}.{name}";
            return new JsonField(Value.TryGetProperty(name, out var found) ? found : default, path);
        }
    }

    public string Text() => Value.ValueKind == JsonValueKind.String ? Value.GetString()! : throw Wrong("a text");

    public string? TextOrNull() => IsNull ? null : Text();

    public bool? FlagOrNull() =>
        Value.ValueKind switch
        {
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            _ => IsNull ? null : throw Wrong("true or false"),
        };

    public int Number() =>
        Value.ValueKind == JsonValueKind.Number && Value.TryGetInt32(out var number) ? number : throw Wrong("a whole number");

    public int? NumberOrNull() => IsNull ? null : Number();

    public double? FractionOrNull() =>
        IsNull ? null
        : Value.ValueKind == JsonValueKind.Number ? Value.GetDouble()
        : throw Wrong("a number");

    public DateOnly? DateOrNull(bool last)
    {
        var text = TextOrNull();
        return string.IsNullOrEmpty(text) ? null
            : IsoBound.TryParse(text, last, out var date) ? date
            : throw Wrong("a date such as 2010-08-22");
    }

    public T Member<T>()
        where T : struct, Enum =>
        ContractNames.TryParse<T>(Text(), out var value) ? value : throw Wrong($"one of {string.Join(", ", Enum.GetNames<T>())}");

    public Span Span()
    {
        var span = new Span(this["start"].Number(), this["end"].Number());
        return span.Start >= 0 && span.End >= span.Start ? span : throw Wrong("a span with 0 <= start <= end");
    }

    public ImmutableArray<string> Texts() => [.. Items().Select(item => item.Text())];

    public IEnumerable<JsonField> Items()
    {
        if (IsNull)
        {
            return [];
        }

        if (Value.ValueKind != JsonValueKind.Array)
        {
            throw Wrong("a list");
        }

        var path = Path;
        return Value.EnumerateArray().Select((item, i) => new JsonField(item, path + "[" + i.ToString(CultureInfo.InvariantCulture) + "]"));
    }

    public ContractException Wrong(string expected)
    {
        var found = Value.ValueKind == JsonValueKind.Undefined ? "nothing" : Value.GetRawText();
        return new ContractException(
            $"{(Path.Length == 0 ? "the text" : Path)} must be {expected}, but is {(found.Length > 60 ? found[..60] + "…" : found)}"
        );
    }
}
