namespace Zindan.Graph.Verification;

/// <summary>How a database differs from the graph it should show.</summary>
public enum DifferenceKind
{
    /// <summary>It should be there and is not.</summary>
    Missing,

    /// <summary>It is there and should not be.</summary>
    Extra,

    /// <summary>It is there with other content.</summary>
    Different,

    /// <summary>It is there more than once.</summary>
    Duplicate,
}
