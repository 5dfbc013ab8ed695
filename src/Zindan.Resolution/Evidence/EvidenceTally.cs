namespace Zindan.Resolution.Evidence;

/// <summary>Adds up evidence about one pair; keeps the lines only where somebody wants to read them.</summary>
internal sealed class EvidenceTally(bool keepLines)
{
    private readonly List<EvidenceLine>? _lines = keepLines ? [] : null;

    public double Total { get; private set; }

    public bool Excluded { get; private set; }

    /// <summary>Whether somebody wants to read the evidence.</summary>
    public bool KeepsLines => _lines is not null;

    public IReadOnlyList<EvidenceLine> Lines => _lines ?? [];

    public void Add(string rule, double weight, string? left = null, string? right = null)
    {
        Total += weight;
        _lines?.Add(new EvidenceLine(rule, weight, Describe(rule, left, right)));
    }

    /// <summary>A reason that excludes the pair.</summary>
    public void Exclude(string rule, double weight, string? left = null, string? right = null)
    {
        Excluded = true;
        Add(rule, weight, left, right);
    }

    private static string Describe(string rule, string? left, string? right) =>
        (left, right) switch
        {
            (null, null) => RuleCatalog.Describe(rule),
            (_, null) => $"{RuleCatalog.Describe(rule)}: {left}",
            _ when left == right => $"{RuleCatalog.Describe(rule)}: {left}",
            _ => $"{RuleCatalog.Describe(rule)}: {left} – {right}",
        };
}
