namespace Zindan.Language.Documents;

/// <summary>One layer of a document: empty until its step sets it, and never changed afterwards.</summary>
internal sealed class Layer<T>(Annotations annotation)
    where T : class
{
    private T? _value;

    /// <summary>Whether the layer was set.</summary>
    public bool IsGiven => _value is not null;

    /// <summary>The layer.</summary>
    /// <exception cref="InvalidOperationException">It is read before it was set, or set a second time.</exception>
    public T Value
    {
        get =>
            _value ?? throw new InvalidOperationException($"The document has no {annotation} yet: the step that gives them has not run.");
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            if (_value is not null)
            {
                throw new InvalidOperationException($"The document has its {annotation} already: a layer is set once.");
            }

            _value = value;
        }
    }
}
