using System.Globalization;

namespace Zindan.Graph.Ports.Values;

/// <summary>A value that goes to a graph database or comes from one. A closed list of types; all compare by content.</summary>
public abstract record GraphValue
{
    private protected GraphValue() { }

    /// <summary>A string, or null.</summary>
    public static implicit operator GraphValue(string? text) => text is null ? NullValue.Instance : new StringValue(text);

    /// <summary>A number without fraction.</summary>
    public static implicit operator GraphValue(long number) => new IntegerValue(number);

    /// <summary>A number without fraction, or null.</summary>
    public static implicit operator GraphValue(int? number) => number is { } known ? new IntegerValue(known) : NullValue.Instance;

    /// <summary>A number.</summary>
    public static implicit operator GraphValue(double number) => new FloatValue(number);

    /// <summary>True or false.</summary>
    public static implicit operator GraphValue(bool truth) => BooleanValue.Of(truth);

    /// <summary>A day, or null.</summary>
    public static implicit operator GraphValue(DateOnly? day) =>
        day is { } known
            ? new TemporalValue(TemporalKind.Date, known.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
            : NullValue.Instance;
}
