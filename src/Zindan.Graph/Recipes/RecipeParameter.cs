using System.Globalization;
using Zindan.Graph.Ports.Values;

namespace Zindan.Graph.Recipes;

/// <summary>A parameter of a recipe.</summary>
/// <param name="Name">The name, without <c>$</c>.</param>
/// <param name="Type">What it takes; null is allowed for every type.</param>
/// <param name="Default">What it is where nobody says anything else.</param>
/// <param name="Meaning">What it means, for a person.</param>
public sealed record RecipeParameter(string Name, ParameterType Type, GraphValue Default, string Meaning)
{
    /// <summary>The value that a text stands for; <c>null</c> is the absent value.</summary>
    /// <exception cref="FormatException">The text is none of the type; the message names the parameter and what it takes.</exception>
    public GraphValue Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text == "null")
        {
            return NullValue.Instance;
        }

        return Type switch
        {
            ParameterType.String => text,
            ParameterType.Integer when long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) =>
                number,
            ParameterType.Float when double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => number,
            ParameterType.Boolean when bool.TryParse(text, out var truth) => truth,
            ParameterType.Date
                when DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) =>
                (DateOnly?)day,
            _ => throw new FormatException($"Parameter {Name} takes {Expected}, not '{text}'"),
        };
    }

    private string Expected =>
        Type switch
        {
            ParameterType.Integer => "a whole number",
            ParameterType.Float => "a number",
            ParameterType.Boolean => "true or false",
            ParameterType.Date => "a day as 2010-08-23",
            _ => "no text",
        };
}
