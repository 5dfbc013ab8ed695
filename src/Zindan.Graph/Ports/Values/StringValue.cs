namespace Zindan.Graph.Ports.Values;

/// <summary>A text. Lone surrogates, which no database stores, are replaced by U+FFFD.</summary>
public sealed record StringValue : GraphValue
{
    /// <summary>Takes a text over.</summary>
    public StringValue(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        Value = WellFormed(value);
    }

    /// <summary>The text, well-formed UTF-16.</summary>
    public string Value { get; }

    private static string WellFormed(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF'))
        {
            return text;
        }

        return string.Create(
            text.Length,
            text,
            static (target, source) =>
            {
                for (var i = 0; i < source.Length; i++)
                {
                    var isPair = char.IsHighSurrogate(source[i]) && i + 1 < source.Length && char.IsLowSurrogate(source[i + 1]);
                    target[i] = isPair || !char.IsSurrogate(source[i]) ? source[i] : '\uFFFD';
                    if (isPair)
                    {
                        target[++i] = source[i];
                    }
                }
            }
        );
    }
}
