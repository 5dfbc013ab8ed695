using System.Collections.Immutable;
using System.Globalization;
using Zindan.Core.Statements;
using Zindan.Graph.Ports.Values;

namespace Zindan.Graph.Writing.Rows;

/// <summary>Collects the properties of a node or relationship as the database keeps them: nothing absent, no empty list.</summary>
internal sealed class RowProperties
{
    private readonly List<KeyValuePair<string, GraphValue>> _entries = [];

    public RowProperties Add(string name, GraphValue value)
    {
        if (value is not NullValue && value is not ListValue { Items.IsEmpty: true })
        {
            _entries.Add(KeyValuePair.Create(name, value));
        }

        return this;
    }

    public RowProperties Add(string name, IReadOnlyCollection<string> texts) => texts.Count == 0 ? this : Add(name, ListValue.Of(texts));

    public RowProperties Add(DateBounds bounds) => Add("earliest", bounds.Earliest).Add("latest", bounds.Latest);

    public RowProperties Add(CountBounds bounds) => Add("low", bounds.Low).Add("high", bounds.High);

    /// <summary>A property as the contract gives it: a number, a text, or a list of texts. Days are kept as days.</summary>
    public RowProperties AddContract(string name, object value) =>
        value switch
        {
            int number => Add(name, (long)number),
            string text when name is "earliest" or "latest" => Add(
                name,
                (DateOnly?)DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture)
            ),
            string text => Add(name, text),
            IEnumerable<string> texts => Add(name, texts.ToImmutableArray()),
            _ => throw new ArgumentException($"The property {name} is a {value.GetType().Name}, which no database keeps", nameof(value)),
        };

    public MapValue ToMap() => MapValue.Of(_entries);
}
