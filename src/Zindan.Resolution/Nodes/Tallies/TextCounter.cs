namespace Zindan.Resolution.Nodes.Tallies;

/// <summary>Counts texts, of which members may give none.</summary>
internal sealed class TextCounter
{
    private readonly Counter<string> _counter = new();

    /// <summary>The text that most give, of several the ordinally smallest; null where none gives any.</summary>
    public string? Most => Ranked.FirstOrDefault();

    /// <summary>The texts, the most frequent first; ties in ordinal order.</summary>
    public IEnumerable<string> Ranked => _counter.Ranked(StringComparer.Ordinal);

    /// <summary>The texts that any member gives, in no particular order.</summary>
    public IReadOnlyCollection<string> Values => _counter.Values;

    /// <summary>How many give a text.</summary>
    public int this[string text] => _counter.Counts.GetValueOrDefault(text);

    /// <summary>Counts a text in or, with a negative number, out.</summary>
    public void Add(string? text, int times)
    {
        if (text is not null)
        {
            _counter.Add(text, times);
        }
    }
}
