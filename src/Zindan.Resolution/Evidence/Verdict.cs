namespace Zindan.Resolution.Evidence;

/// <summary>What became of a pair of entities.</summary>
public enum Verdict
{
    /// <summary>They are one node.</summary>
    Same,

    /// <summary>They are two nodes.</summary>
    Different,

    /// <summary>They are two nodes, and the evidence asks for a human judgement.</summary>
    Undecided,
}
