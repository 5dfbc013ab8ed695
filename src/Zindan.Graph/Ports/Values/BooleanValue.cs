namespace Zindan.Graph.Ports.Values;

/// <summary>True or false.</summary>
public sealed record BooleanValue : GraphValue
{
    private static readonly BooleanValue True = new(true);
    private static readonly BooleanValue False = new(false);

    private BooleanValue(bool value) => Value = value;

    /// <summary>The truth value.</summary>
    public bool Value { get; }

    /// <summary>One of the two.</summary>
    public static BooleanValue Of(bool value) => value ? True : False;
}
