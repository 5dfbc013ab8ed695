using Zindan.Language.Documents;

namespace Zindan.Extraction.Participants;

/// <summary>For each token of a document, which of the marked stretches (names, times, counts, ages, titles) it lies in.</summary>
internal sealed class PhraseMasks
{
    private PhraseMasks(int count)
    {
        NameOf = new int[count];
        Array.Fill(NameOf, -1);
        InTime = new bool[count];
        InQuantity = new bool[count];
        InAge = new bool[count];
        IsTitle = new bool[count];
    }

    /// <summary>The index of the name, or −1.</summary>
    public int[] NameOf { get; }

    /// <summary>Whether the token is of a date or time of day; durations aside.</summary>
    public bool[] InTime { get; }

    /// <summary>Whether the token is of a count.</summary>
    public bool[] InQuantity { get; }

    /// <summary>Whether the token is of an age.</summary>
    public bool[] InAge { get; }

    /// <summary>Whether the token is of a title or office.</summary>
    public bool[] IsTitle { get; }

    /// <summary>The masks of a document.</summary>
    public static PhraseMasks Of(Document document)
    {
        var masks = new PhraseMasks(document.Tokens.Count);
        foreach (var title in document.Titles)
        {
            masks.IsTitle.AsSpan(title.Tokens.Start, title.Tokens.Length).Fill(true);
        }

        foreach (var name in document.Names)
        {
            masks.NameOf.AsSpan(name.Tokens.Start, name.Tokens.Length).Fill(name.Index);
        }

        foreach (var time in document.Times)
        {
            if (time.Kind != TimeKind.Duration)
            {
                masks.InTime.AsSpan(time.Tokens.Start, time.Tokens.Length).Fill(true);
            }
        }

        foreach (var quantity in document.Quantities)
        {
            masks.InQuantity.AsSpan(quantity.Tokens.Start, quantity.Tokens.Length).Fill(quantity.Kind == QuantityKind.Count);
        }

        foreach (var age in document.Ages)
        {
            masks.InAge.AsSpan(age.Tokens.Start, age.Tokens.Length).Fill(true);
        }

        return masks;
    }
}
